import type { StepId } from '../../../shared/model/ids.ts';
import type { Sequence } from '../../../shared/model/sequence.ts';
import { counted } from '../../canvas/labels.ts';
import { closeBranch, openBranch, toggleStandsOut } from '../../designer/structure/closing.ts';
import { duplicateBranch } from '../../designer/structure/copying.ts';
import { freeSlots, joinedSlots } from '../../designer/structure/joining.ts';
import { moveBy } from '../../designer/structure/moving.ts';
import { selectAll, selectedSteps } from '../../designer/structure/selecting.ts';
import { deleteSelected, duplicateSelected } from '../../designer/structure/several.ts';
import { copySteps, cutSteps, pasteSteps } from '../clipboard.ts';
import { askToExtract } from '../extract.ts';
import type { Studio } from '../studio.tsx';
import { type Action, action } from './action.ts';

interface Selected {
  readonly id: StepId;
  readonly sequence: Sequence;
}

/** The step that is selected in the designer; `null` where none is, or several are. */
function selectedStep({ stores }: Studio): Selected | null {
  const { screen, selected, several } = stores.view.getState();
  const sequence = stores.design.getState().document?.history.present.sequence;
  if (screen !== 'designer' || sequence === undefined || selected === null || !(selected in sequence.steps) || several !== null)
    return null;
  return { id: selected, sequence };
}

type OnStep = Pick<Action, 'id' | 'name'> & {
  readonly keys?: readonly string[];
  readonly may?: (selected: Selected) => boolean;
  readonly run: (studio: Studio, id: StepId) => void | Promise<void>;
};

/** An action on the selected step. */
const onStep = ({ id, name, keys = [], may = () => true, run }: OnStep): Action =>
  action({
    id,
    name,
    keys,
    enabled: (studio) => {
      const selected = selectedStep(studio);
      return selected !== null && may(selected);
    },
    run: (studio) => {
      const selected = selectedStep(studio);
      if (selected !== null) return run(studio, selected.id);
    },
  });

type OnSteps = Pick<Action, 'id' | 'name'> & {
  readonly keys?: readonly string[];
  /** What it is called where several steps are selected. */
  readonly several: (count: string) => string;
  readonly run: (studio: Studio, ids: readonly StepId[]) => void | Promise<void>;
};

const selected = ({ stores }: Studio): readonly StepId[] => (stores.view.getState().screen === 'designer' ? selectedSteps(stores) : []);

/** An action on all selected steps. */
const onSteps = ({ id, name, keys = [], several, run }: OnSteps): Action =>
  action({
    id,
    name,
    keys,
    label: (studio) => {
      const { length } = selected(studio);
      return length < 2 ? name : several(counted(length, 'step'));
    },
    enabled: (studio) => selected(studio).length > 0,
    run: (studio) => run(studio, selected(studio)),
  });

export const cut = onSteps({
  id: 'cut',
  name: 'Cut',
  keys: ['$mod+X'],
  several: (count) => `Cut ${count}`,
  run: (studio, ids) => cutSteps(studio, ids, 'alone'),
});
export const cutBelow = onStep({
  id: 'cutBelow',
  name: 'Cut with everything below',
  keys: ['$mod+Shift+X'],
  run: (studio, id) => cutSteps(studio, [id], 'withBelow'),
});
export const copy = onSteps({
  id: 'copy',
  name: 'Copy',
  keys: ['$mod+C'],
  several: (count) => `Copy ${count}`,
  run: (studio, ids) => copySteps(studio, ids, 'alone'),
});
export const copyBelow = onStep({
  id: 'copyBelow',
  name: 'Copy with everything below',
  keys: ['$mod+Shift+C'],
  run: (studio, id) => copySteps(studio, [id], 'withBelow'),
});

/** Pastes after the selected step, or at the start while the start is selected. */
export const paste = action({
  id: 'paste',
  name: 'Paste',
  keys: ['$mod+V'],
  enabled: ({ stores }) => stores.view.getState().screen === 'designer' && stores.design.getState().document !== null,
  run: pasteSteps,
});

export const duplicateStep = onSteps({
  id: 'duplicateStep',
  name: 'Duplicate step',
  keys: ['$mod+D'],
  several: (count) => `Duplicate ${count}`,
  run: ({ stores }, ids) => duplicateSelected(stores, ids),
});
export const duplicateBelow = onStep({
  id: 'duplicateBelow',
  name: 'Duplicate with everything below',
  keys: ['$mod+Shift+D'],
  run: ({ stores }, id) => duplicateBranch(stores, id),
});

/** Without keys in the table: Delete means this only on the canvas and in the outline, not wherever a button has the keyboard. */
export const deleteSteps = onSteps({
  id: 'deleteStep',
  name: 'Delete step',
  several: (count) => `Delete ${count}`,
  run: ({ stores }) => deleteSelected(stores),
});

export const selectAllSteps = action({
  id: 'selectAll',
  name: 'Select all steps',
  keys: ['$mod+A'],
  enabled: ({ stores }) =>
    stores.view.getState().screen === 'designer' &&
    Object.keys(stores.design.getState().document?.history.present.sequence.steps ?? {}).length > 0,
  run: ({ stores }) => selectAll(stores),
});

export const moveUp = onStep({ id: 'moveUp', name: 'Move up', keys: ['Alt+ArrowUp'], run: ({ stores }, id) => moveBy(stores, id, 'up') });
export const moveDown = onStep({
  id: 'moveDown',
  name: 'Move down',
  keys: ['Alt+ArrowDown'],
  run: ({ stores }, id) => moveBy(stores, id, 'down'),
});

const asking =
  (kind: 'moveTo' | 'continueAt' | 'part') =>
  ({ stores }: Studio, step: StepId) =>
    stores.view.getState().ask({ kind, step });

export const moveElsewhere = onStep({ id: 'moveTo', name: 'Move to…', keys: ['$mod+Shift+M'], run: asking('moveTo') });
export const continueElsewhere = onStep({
  id: 'continueAt',
  name: 'Continue at…',
  may: ({ sequence, id }) => freeSlots(sequence, id).length > 0,
  run: asking('continueAt'),
});
export const partPaths = onStep({
  id: 'part',
  name: 'Part again…',
  may: ({ sequence, id }) => joinedSlots(sequence, id).length > 0,
  run: asking('part'),
});
export const extractBranch = onStep({ id: 'extract', name: 'Extract to a new sequence…', run: askToExtract });

/** What is looked at, without changing anything. */
export const closePaths = onStep({
  id: 'closeBranch',
  name: 'Close the branch',
  keys: ['['],
  run: ({ stores }, id) => closeBranch(stores, id),
});
export const openPaths = onStep({
  id: 'openBranch',
  name: 'Open the branch',
  keys: [']'],
  run: ({ stores }, id) => openBranch(stores, id),
});

const standsOut = ({ stores }: Studio): boolean => stores.view.getState().standsOut !== null;

export const focusBranch = action({
  id: 'focusBranch',
  name: 'Focus on the branch',
  label: (studio) => (standsOut(studio) ? 'Show all branches alike' : 'Focus on the branch'),
  keys: ['F'],
  enabled: (studio) => standsOut(studio) || selectedStep(studio) !== null,
  run: (studio) => toggleStandsOut(studio.stores, selectedStep(studio)?.id ?? null),
});
