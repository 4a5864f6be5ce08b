import type { Duration } from '../model/duration.ts';
import type { StepId } from '../model/ids.ts';
import { flowOrder, type Sequence, stepOf } from '../model/sequence.ts';
import { type Exit, exitsOf, type Step } from '../model/step.ts';

/** When a record comes to a step, in hours after it was connected. */
export interface Times {
  readonly earliest: number;
  readonly latest: number;
}

export interface PlannedTimes {
  /** When each step comes up. Steps on a loop, which no design of ours has, are left out. */
  readonly steps: ReadonlyMap<StepId, Times>;
  /** When the slowest way is over. */
  readonly end: number;
}

/**
 * The days of a sequence as it is planned: each step of the seller is done when it comes up. So it is a plan and no promise; what can happen at
 * the most is for `paths` of the engine to say. Where waits count working days, so do these.
 */
export function plannedTimes(sequence: Sequence): PlannedTimes {
  const order = flowOrder(sequence);
  const ways = new Map<StepId, number>();
  for (const { to } of order.flatMap(exitsOf)) if (to !== null) ways.set(to, (ways.get(to) ?? 0) + 1);
  const steps = new Map<StepId, Times>();
  let end = 0;

  const reach = (id: StepId, times: Times): void => {
    const known = steps.get(id);
    steps.set(id, {
      earliest: Math.min(known?.earliest ?? times.earliest, times.earliest),
      latest: Math.max(known?.latest ?? 0, times.latest),
    });
    const left = (ways.get(id) ?? 1) - 1;
    ways.set(id, left);
    if (left <= 0) ready.push(id);
  };

  const ready: StepId[] = [];
  if (sequence.start !== null && stepOf(sequence, sequence.start) !== undefined) reach(sequence.start, { earliest: 0, latest: 0 });
  for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
    const step = stepOf(sequence, id);
    const before = steps.get(id);
    if (step === undefined || before === undefined) continue;
    const exits = exitsOf(step);
    for (const exit of exits) {
      const spent = spentIn(step, exit);
      const times = { earliest: before.earliest + spent.earliest, latest: before.latest + spent.latest };
      if (exit.to !== null && stepOf(sequence, exit.to) !== undefined) reach(exit.to, times);
      else end = Math.max(end, times.latest);
    }
    if (exits.length === 0) end = Math.max(end, before.latest);
  }
  return { steps, end };
}

const hoursOf = ({ days, hours }: Duration): number => days * 24 + hours;

function spentIn(step: Step, exit: Exit): Times {
  if (step.kind === 'wait') return { earliest: hoursOf(step.duration), latest: hoursOf(step.duration) };
  if (step.kind !== 'emailCondition') return { earliest: 0, latest: 0 };
  const limit = hoursOf(step.limit);
  return { earliest: exit.name === 'yes' && step.advanceEarly ? 0 : limit, latest: limit };
}

/** The day that begins with the record's connecting is day 0: "0", "2", "0 to 2". */
export function daysInWords({ earliest, latest }: Times): string {
  const [first, last] = [Math.floor(earliest / 24), Math.floor(latest / 24)];
  return first === last ? String(first) : `${first} to ${last}`;
}
