import type { DesignId, StepId } from '../../model/ids.ts';
import { flowOrder, type Sequence } from '../../model/sequence.ts';
import type { CheckContext } from '../context.ts';
import type { Facts } from '../facts.ts';
import { onDesign, type Rule, titleOf } from '../rule.ts';

const MOST_FINISHED = 250;

const counts = new WeakMap<CheckContext['library'], number>();

/** How many are finished, counted once for a library: it is asked for each of its designs. */
function finishedIn(library: CheckContext['library']): number {
  const known = counts.get(library);
  if (known !== undefined) return known;
  const count = [...library.values()].filter(({ status }) => status === 'finished').length;
  counts.set(library, count);
  return count;
}

export const libraryFull: Rule = {
  id: 'library-full',
  severity: 'warning',
  profile: 'dynamics-365',
  reason: 'An organisation can have 250 active sequences.',
  sources: ['sequences.md 8.6'],
  find: ({ design, context: { library } }) => {
    const others = finishedIn(library) - (library.get(design.id)?.status === 'finished' ? 1 : 0);
    const finished = others + (design.status === 'finished' ? 1 : 0);
    return finished > MOST_FINISHED ? [onDesign(`The library has ${finished} finished sequences; ${MOST_FINISHED} can be active.`)] : [];
  },
};

const targetsOf = (sequence: Sequence): readonly { step: StepId; target: DesignId; title: string }[] =>
  flowOrder(sequence).flatMap((step) =>
    step.kind === 'advance' && step.target !== null ? [{ step: step.id, target: step.target, title: titleOf(step) }] : [],
  );

/** The names of the sequences on a way of hand-overs from `from` back to the design; `null` if there is none. */
function wayBack({ design, context: { library } }: Facts, from: DesignId): readonly string[] | null {
  const seen = new Set<DesignId>();
  const open: { readonly id: DesignId; readonly names: readonly string[] }[] = [{ id: from, names: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { id, names } = next;
    if (id === design.id) return names;
    const entry = library.get(id);
    if (entry?.sequence === undefined || seen.has(id)) continue;
    seen.add(id);
    for (const { target } of targetsOf(entry.sequence)) open.push({ id: target, names: [...names, `'${entry.name}'`] });
  }
  return null;
}

export const circularHandOver: Rule = {
  id: 'circular-hand-over',
  severity: 'hint',
  profile: 'good-practice',
  reason: 'A record can go round without an end; Dynamics documents no protection against it.',
  sources: ['sequences.md 4.2', 'rules.md 5.3'],
  find: (facts) =>
    targetsOf(facts.design.sequence).flatMap(({ step, target, title }) => {
      const way = target === facts.design.id ? null : wayBack(facts, target);
      return way === null ? [] : [{ step, message: `${title} leads back to this sequence by way of ${way.join(', ')}.`, field: 'target' }];
    }),
};

/** Silent while the sequence of another design is not known, or while there is no other design: then nothing can be said. */
export const followUpWithoutLeadIn: Rule = {
  id: 'follow-up-without-lead-in',
  severity: 'hint',
  profile: 'good-practice',
  reason: 'The name promises that another sequence leads to this one.',
  sources: ['sequences.md 10'],
  find: ({ design, context: { library } }) => {
    if (!/follow[- ]?up/i.test(design.name)) return [];
    const others = [...library].filter(([id]) => id !== design.id).map(([, entry]) => entry.sequence);
    if (others.length === 0) return [];
    const mayLeadHere = others.some((sequence) => sequence === undefined || targetsOf(sequence).some(({ target }) => target === design.id));
    return mayLeadHere ? [] : [onDesign(`'${design.name}' sounds like a follow-up, but no other sequence advances to it.`)];
  },
};
