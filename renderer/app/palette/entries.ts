import type { DesignId } from '../../../shared/model/ids.ts';
import { flowOrder } from '../../../shared/model/sequence.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { libraryFor } from '../../state/library.ts';
import { type Action, perform } from '../actions/action.ts';
import { actionMenus } from '../actions/actions.ts';
import { keysInWords } from '../actions/keys.ts';
import { openDesign } from '../documents.ts';
import type { Studio } from '../studio.tsx';
import { matchScore } from './match.ts';

/** One line of the palette: an action, a step of the open sequence or a sequence of the library. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  /** The menu that an action stands in, else what the entry is. */
  readonly group: string;
  readonly keys: string | null;
  readonly enabled: boolean;
  /** Why it cannot be done now, where there is more to say than that. */
  readonly reason: string | null;
  readonly run: () => void;
}

/** More cannot be looked through; another letter finds better. */
const MOST = 60;

/**
 * What the palette shows for a query, best first. Without one: the actions, first those that were run last, at the end those that cannot
 * be done now. With one, what
 * matches alike stands in that order too, then steps, then sequences.
 */
export function entriesFor(studio: Studio, query: string): readonly Entry[] {
  const actions = actionEntries(studio);
  if (query.trim() === '') return actions;
  return [...actions, ...stepEntries(studio), ...sequenceEntries(studio)]
    .flatMap((entry) => {
      const score =
        matchScore(query, entry.label) ?? (entry.group === 'Step' || entry.group === 'Sequence' ? null : groupScore(query, entry));
      return score === null ? [] : [{ entry, score }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

/** "view theme" finds what stands in the View menu, after all that is called so itself. */
const groupScore = (query: string, { group, label }: Entry): number | null => {
  const score = matchScore(query, `${group} ${label}`);
  return score === null ? null : score - 5;
};

function actionEntries(studio: Studio): readonly Entry[] {
  const entries = actionMenus.flatMap(({ label, groups }) => groups.flat().map((action) => actionEntry(studio, action, label)));
  const recent = studio.frame.getState().recent.flatMap((id) => entries.filter((entry) => entry.id === id));
  const others = entries.filter((entry) => !recent.includes(entry));
  return [...recent, ...others.filter(({ enabled }) => enabled), ...others.filter(({ enabled }) => !enabled)];
}

function actionEntry(studio: Studio, action: Action, group: string): Entry {
  const [keys] = action.keys;
  const enabled = action.enabled(studio);
  return {
    id: action.id,
    label: action.label(studio),
    group,
    keys: keys === undefined ? null : keysInWords(keys),
    enabled,
    reason: enabled ? null : action.reason(studio),
    run: () => {
      const { recent, setRecent } = studio.frame.getState();
      setRecent([action.id, ...recent.filter((id) => id !== action.id)]);
      perform(studio, action);
    },
  };
}

function stepEntries({ stores }: Studio): readonly Entry[] {
  const sequence = stores.design.getState().document?.history.present.sequence;
  if (sequence === undefined) return [];
  return flowOrder(sequence).map((step) => ({
    ...possible,
    id: `step-${step.id}`,
    label: titleOf(step),
    group: 'Step',
    run: () => {
      const { show, select, announce } = stores.view.getState();
      show('designer');
      select(step.id);
      announce(`${titleOf(step)} is selected.`);
    },
  }));
}

function sequenceEntries(studio: Studio): readonly Entry[] {
  const { stores } = studio;
  const open: DesignId | undefined = stores.design.getState().document?.history.present.id;
  return [...libraryFor(stores.library.getState().entries).values()]
    .filter(({ id }) => id !== open)
    .map(({ id, name }) => ({
      ...possible,
      id: `sequence-${id}`,
      label: name === '' ? 'Untitled sequence' : name,
      group: 'Sequence',
      run: () => openDesign(studio, id),
    }));
}

const possible = { keys: null, enabled: true, reason: null } as const;
