import type { Design } from '../model/design.ts';
import type { StepId } from '../model/ids.ts';
import { stepOf } from '../model/sequence.ts';
import { type ExitName, exitsOf, isCondition } from '../model/step.ts';
import { waysBelow } from './paths/count.ts';
import { after, atConnect, type Elapsed, type Span } from './paths/span.ts';

/** The exit that a path takes at a condition. */
export interface Decision {
  readonly step: StepId;
  readonly exit: ExitName;
}

/** One way through a sequence, from its first step to an open exit or an advance, with the time it takes. */
export interface Path extends Span {
  readonly steps: readonly StepId[];
  readonly decisions: readonly Decision[];
}

/** The ways through a sequence. */
export interface Paths {
  /** How many there are, listed or not; `Number.MAX_SAFE_INTEGER` stands for that many or more. */
  readonly count: number;
  /** Whether all of them are listed. */
  readonly complete: boolean;
  /** In flow order: at each condition the Yes path comes before the No path. */
  readonly paths: readonly Path[];
}

/** As many steps are listed in all, so that long paths in great number cannot fill the memory. */
const MOST_STEPS_LISTED = 5_000_000;

/** A place from which the ways are still to be followed, with how it was reached. */
interface Branch {
  readonly to: StepId | null;
  readonly elapsed: Elapsed;
  /** How many steps and decisions lie above it. */
  readonly steps: number;
  readonly decisions: number;
  /** The decision that leads to it. */
  readonly decision: Decision | null;
}

/**
 * Every way through a sequence, with the shortest and the longest time from connect to end (`paths/span.ts` says how they are measured). All
 * ways that can be drawn count, whether or not a record can ever go them: that is for `check` to say. An empty sequence has none. They are
 * counted without being walked; listing ends at `limit`. A loop, which no design of ours can have, is a bug of the caller and throws.
 */
export function pathsOf({ sequence, options }: Design, { limit = 10_000 }: { readonly limit?: number } = {}): Paths {
  const count = waysBelow(sequence, sequence.start);
  const paths: Path[] = [];
  const steps: StepId[] = [];
  const decisions: Decision[] = [];
  const start: Branch = { to: sequence.start, elapsed: atConnect, steps: 0, decisions: 0, decision: null };
  const branches: Branch[] = count === 0 ? [] : [start];
  let listed = 0;
  for (let branch = branches.pop(); branch !== undefined; branch = branches.pop()) {
    if (paths.length >= limit || listed > MOST_STEPS_LISTED) break;
    steps.length = branch.steps;
    decisions.length = branch.decisions;
    if (branch.decision !== null) decisions.push(branch.decision);

    const step = branch.to === null ? undefined : stepOf(sequence, branch.to);
    const exits = step === undefined ? [] : exitsOf(step);
    if (step !== undefined) steps.push(step.id);
    if (step === undefined || exits.length === 0) {
      const { minMs, maxMs } = step === undefined ? branch.elapsed : after(branch.elapsed, step, null, options);
      paths.push({ steps: [...steps], decisions: [...decisions], minMs, maxMs });
      listed += steps.length;
      continue;
    }
    for (const { name, to } of [...exits].reverse()) {
      const decision = isCondition(step) ? { step: step.id, exit: name } : null;
      const elapsed = after(branch.elapsed, step, name, options);
      branches.push({ to, elapsed, steps: steps.length, decisions: decisions.length, decision });
    }
  }
  return { count, complete: paths.length === count, paths };
}
