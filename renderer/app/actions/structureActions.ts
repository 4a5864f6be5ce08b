import type { StepId } from '../../../shared/model/ids.ts';
import type { Sequence } from '../../../shared/model/sequence.ts';
import { duplicateStep as duplicate } from '../../designer/structure/copying.ts';
import { freeSlots, joinedSlots } from '../../designer/structure/joining.ts';
import { moveBy } from '../../designer/structure/moving.ts';
import { copyStep, cutStep, pasteSteps } from '../clipboard.ts';
import { askToExtract } from '../extract.ts';
import type { Studio } from '../studio.tsx';
import { type Action, action } from './action.ts';

interface Selected {
  readonly id: StepId;
  readonly sequence: Sequence;
}

/** The step that is selected in the designer; `null` where none is. */
function selectedStep({ stores }: Studio): Selected | null {
  const { screen, selected } = stores.view.getState();
  const sequence = stores.design.getState().document?.history.present.sequence;
  if (screen !== 'designer' || sequence === undefined || selected === null || !(selected in sequence.steps)) return null;
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

export const cut = onStep({ id: 'cut', name: 'Cut', keys: ['$mod+X'], run: (studio, id) => cutStep(studio, id, 'alone') });
export const cutBelow = onStep({
  id: 'cutBelow',
  name: 'Cut with everything below',
  keys: ['$mod+Shift+X'],
  run: (studio, id) => cutStep(studio, id, 'withBelow'),
});
export const copy = onStep({ id: 'copy', name: 'Copy', keys: ['$mod+C'], run: (studio, id) => copyStep(studio, id, 'alone') });
export const copyBelow = onStep({
  id: 'copyBelow',
  name: 'Copy with everything below',
  keys: ['$mod+Shift+C'],
  run: (studio, id) => copyStep(studio, id, 'withBelow'),
});

/** Pastes after the selected step, or at the start while the start is selected. */
export const paste = action({
  id: 'paste',
  name: 'Paste',
  keys: ['$mod+V'],
  enabled: ({ stores }) => stores.view.getState().screen === 'designer' && stores.design.getState().document !== null,
  run: pasteSteps,
});

export const duplicateStep = onStep({
  id: 'duplicateStep',
  name: 'Duplicate step',
  keys: ['$mod+D'],
  run: ({ stores }, id) => duplicate(stores, id),
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
