import type { Flow, FlowItem } from '../flow.ts';
import { MS_PER_DAY, MS_PER_HOUR } from '../instant.ts';

/** How long a flow can get. */
export interface Extent {
  /** The steps of the longest way, waits left out, as Dynamics counts them for its templates (`sequences.md` 2.1). */
  readonly steps: number;
  /** Waits and time limits of the slowest way, in days begun. */
  readonly days: number;
}

/** Measures a flow. The longest and the slowest way can be two different ones. */
export function extentOf(flow: Flow): Extent {
  const { steps, ms } = measure(flow);
  return { steps, days: Math.ceil(ms / MS_PER_DAY) };
}

interface Measure {
  readonly steps: number;
  readonly ms: number;
}

function measure(flow: Flow): Measure {
  return flow.map(measureItem).reduce((sum, item) => ({ steps: sum.steps + item.steps, ms: sum.ms + item.ms }), { steps: 0, ms: 0 });
}

function measureItem({ step, yes, no }: FlowItem): Measure {
  const [first, second] = [measure(yes ?? []), measure(no ?? [])];
  return {
    steps: (step.kind === 'wait' ? 0 : 1) + Math.max(first.steps, second.steps),
    ms: spentIn(step) + Math.max(first.ms, second.ms),
  };
}

function spentIn(step: FlowItem['step']): number {
  const time = step.kind === 'wait' ? step.duration : step.kind === 'emailCondition' ? step.limit : { days: 0, hours: 0 };
  return time.days * MS_PER_DAY + time.hours * MS_PER_HOUR;
}
