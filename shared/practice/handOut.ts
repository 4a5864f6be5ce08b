import type { Catalog } from '../model/catalog.ts';
import { itemKey, usesIn } from '../model/catalogItem.ts';
import type { Design } from '../model/design.ts';
import type { Exercise } from '../model/exercise.ts';
import type { DesignId } from '../model/ids.ts';

/** The most sequences that an exercise takes along besides its own. */
const MOST_OTHERS = 50;

/** What an exercise takes along: the sequence, those it may advance to, and what they use of the catalog. */
export type TakenAlong = Pick<Exercise, 'design' | 'others' | 'catalog'>;

/** A sequence made ready to be handed out: without its designer's private notes and its scenarios, which would tell how it goes. */
export function takenAlong(design: Design, library: ReadonlyMap<DesignId, Design>, catalog: Catalog): TakenAlong {
  const others = advancedTo(design, library);
  return { design: bare(design), others: others.map(bare), catalog: partOf(catalog, [design, ...others]) };
}

function bare(design: Design): Design {
  const steps = Object.fromEntries(Object.entries(design.sequence.steps).map(([id, step]) => [id, { ...step, note: '' }]));
  return { ...design, scenarios: [], sequence: { ...design.sequence, steps } };
}

/** The sequences that a record can come to from a design, each once. */
function advancedTo(design: Design, library: ReadonlyMap<DesignId, Design>): readonly Design[] {
  const found = new Map<DesignId, Design>([[design.id, design]]);
  for (const one of found.values()) {
    for (const step of Object.values(one.sequence.steps)) {
      const target = step.kind === 'advance' && step.target !== null ? library.get(step.target) : undefined;
      if (target !== undefined && !found.has(target.id) && found.size <= MOST_OTHERS) found.set(target.id, target);
    }
  }
  return [...found.values()].slice(1);
}

/** What sequences use of a catalog. Call results come whole: a learner chooses among all of them. */
function partOf(catalog: Catalog, designs: readonly Design[]): Catalog {
  const uses = usesIn(designs);
  const types = new Set(designs.map(({ recordType }) => recordType));
  return {
    recordTypes: catalog.recordTypes.filter(({ name }) => types.has(name)),
    processes: catalog.processes.filter(({ recordType }) => types.has(recordType)),
    callResults: catalog.callResults,
    emailTemplates: catalog.emailTemplates.filter(
      ({ id, recordType }) => types.has(recordType) && uses.has(itemKey({ kind: 'emailTemplate', recordType, id })),
    ),
    textTemplates: catalog.textTemplates.filter(
      ({ id, recordType }) => types.has(recordType) && uses.has(itemKey({ kind: 'textTemplate', recordType, id })),
    ),
  };
}
