import type { StepId } from '../model/ids.ts';
import { existingStep, flowOrder, type Sequence, stepOf } from '../model/sequence.ts';
import { exitsOf, isCondition, type Step } from '../model/step.ts';
import { layout } from '../picture/layout.ts';
import type { Connection, Picture, Size } from '../picture/picture.ts';
import { gaps, joinSize, openSize, openWidth, spacing, standardSize, startSize } from '../picture/sizes.ts';

/** A part of a sequence that can be read on one page, drawn with links to what other slices show. */
export interface Slice {
  readonly number: number;
  readonly picture: Picture;
  /** The line of another slice that leads here; `null` for the first slice. */
  readonly from: { readonly slice: number; readonly connection: Connection } | null;
}

/** What fits on a page of A4 or Letter, in the pixels of a picture, when it is printed at `PRINTED_SCALE`. */
export const page: Size = { width: 900, height: 1170 };
export const PRINTED_SCALE = 0.72;
/** What the name and the summary take of the first page, unless the whole picture has the second one to itself. */
const HEAD = 380;

/**
 * A sequence in slices: as much as fits below its start, then each branch that was left out, in the order in which they come up. Every step is
 * in one slice. A single step always fits.
 */
export function slicesOf(sequence: Sequence): readonly Slice[] {
  const count = flowOrder(sequence).length;
  const drawn = new Set<StepId>();
  const slices: Slice[] = [];
  const waiting: { readonly root: StepId | null; readonly from: Slice['from'] }[] = [{ root: sequence.start, from: null }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (next.root !== null && drawn.has(next.root)) continue;
    const whole = slices.length === 0 ? partBelow(sequence, next.root, drawn, page.height) : null;
    const height = whole === null || whole.size === count ? page.height : page.height - HEAD;
    const part = partBelow(sequence, next.root, drawn, height);
    for (const id of part) drawn.add(id);
    const elsewhere = new Set([...part].flatMap((id) => childrenOf(sequence, id)).filter((id) => !part.has(id)));
    const picture = layout(sequence, standardSize, { from: next.root, elsewhere });
    const number = slices.length + 1;
    slices.push({ number, picture, from: next.from });
    for (const connection of picture.connections) {
      const { leadsTo } = connection;
      if (leadsTo.kind === 'join' && !drawn.has(leadsTo.step)) waiting.push({ root: leadsTo.step, from: { slice: number, connection } });
    }
  }
  return slices;
}

const childrenOf = (sequence: Sequence, id: StepId): readonly StepId[] =>
  exitsOf(existingStep(sequence, id)).flatMap(({ to }) => (to !== null && stepOf(sequence, to) !== undefined ? [to] : []));

/** The steps below a root, level by level, that are not drawn yet and stand together within a height. */
function partBelow(sequence: Sequence, root: StepId | null, drawn: ReadonlySet<StepId>, most: number): ReadonlySet<StepId> {
  const part = new Set<StepId>();
  const level = root === null || stepOf(sequence, root) === undefined ? [] : [root];
  for (let id = level.shift(); id !== undefined; id = level.shift()) {
    if (part.has(id) || drawn.has(id)) continue;
    part.add(id);
    if (part.size === 1 || fits(sequence, root, part, most)) level.push(...childrenOf(sequence, id));
    else part.delete(id);
  }
  return part;
}

function fits(sequence: Sequence, root: StepId | null, part: ReadonlySet<StepId>, most: number): boolean {
  const { width, height } = measured(sequence, root, part, new Set());
  return width <= page.width && startSize.height + gaps.line + height <= most;
}

/** How much room the steps of a part take at the most: quicker than a layout, of which many would be made. */
function measured(sequence: Sequence, id: StepId | null, part: ReadonlySet<StepId>, seen: Set<StepId>): Size {
  const step = id === null ? undefined : stepOf(sequence, id);
  if (step === undefined) return { width: openWidth, height: openSize.height };
  if (!part.has(step.id) || seen.has(step.id)) return joinSize;
  seen.add(step.id);
  const below = exitsOf(step).map(({ to }) => measured(sequence, to, part, seen));
  const own = standardSize(step);
  const width = below.reduce((sum, size) => sum + size.width, spacing * Math.max(0, below.length - 1));
  return {
    width: Math.max(own.width, width),
    height: own.height + gapBelow(sequence, step) + Math.max(0, ...below.map(({ height }) => height)),
  };
}

function gapBelow(sequence: Sequence, step: Step): number {
  if (isCondition(step)) return gaps.branch;
  return exitsOf(step).length === 0 ? 0 : childrenOf(sequence, step.id).length === 0 ? gaps.open : gaps.line;
}
