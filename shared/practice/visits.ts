import type { Run } from '../engine/trace.ts';
import type { DesignId, StepId } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { StepKind } from '../model/step.ts';

/** How a step of the seller's came to its end. `left`: the lead left the sequence while it was open. */
export type Closed =
  | { readonly kind: 'completed'; readonly at: Instant; readonly result: string | null }
  | { readonly kind: 'skipped'; readonly at: Instant }
  | { readonly kind: 'left'; readonly at: Instant };

/** One time that a step stood in the seller's queue. */
export interface StepVisit {
  readonly design: DesignId;
  readonly step: StepId;
  readonly stepName: string;
  readonly kind: StepKind;
  /** Which time the run came to this step, from 0. */
  readonly visit: number;
  readonly enteredAt: Instant;
  /** When it was due at first, and when it is due after the last snooze. */
  readonly firstDue: Instant;
  readonly due: Instant;
  readonly closed: Closed | null;
}

/** A wait that the seller ended early. */
export interface EarlyWait {
  readonly design: DesignId;
  readonly step: StepId;
  readonly stepName: string;
  readonly at: Instant;
}

/** What a run shows of the seller's work up to an instant. */
export interface Work {
  readonly visits: readonly StepVisit[];
  readonly earlyWaits: readonly EarlyWait[];
}

/** Reads the seller's work off the lines of a run: its steps in the order they came up, and the waits ended early. */
export function workIn({ trace }: Run, until: Instant): Work {
  const entered = new Map<StepId, number>();
  const visits: StepVisit[] = [];
  const earlyWaits: EarlyWait[] = [];
  const change = (changed: Partial<StepVisit>): void => {
    const last = visits.at(-1);
    if (last !== undefined && last.closed === null) visits[visits.length - 1] = { ...last, ...changed };
  };
  for (const { at, event, step, stepName, design } of trace) {
    if (at > until) break;
    if (event.kind === 'ended') change({ closed: { kind: 'left', at } });
    if (step === null) continue;
    switch (event.kind) {
      case 'entered': {
        const visit = entered.get(step) ?? 0;
        entered.set(step, visit + 1);
        const { stepKind: kind, dueAt: due } = event;
        if (due !== null) visits.push({ design, step, stepName, kind, visit, enteredAt: at, firstDue: due, due, closed: null });
        break;
      }
      case 'snoozed':
        change({ due: event.dueAt });
        break;
      case 'completed':
        change({ closed: { kind: 'completed', at, result: event.result } });
        break;
      case 'skipped':
        change({ closed: { kind: 'skipped', at } });
        break;
      case 'waited':
        if (event.early) earlyWaits.push({ design, step, stepName, at });
        break;
      default:
    }
  }
  return { visits, earlyWaits };
}
