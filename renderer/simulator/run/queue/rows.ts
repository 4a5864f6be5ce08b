import type { Moment } from '../../../../shared/engine/moments.ts';
import { type Situation, situationAt } from '../../../../shared/engine/situation.ts';
import { calendarOf } from '../../../../shared/engine/time/calendar.ts';
import type { Run } from '../../../../shared/engine/trace.ts';
import { dueGroupOf, isDropped } from '../../../../shared/engine/workQueue.ts';
import type { DesignId, StepId } from '../../../../shared/model/ids.ts';
import type { Scenario } from '../../../../shared/model/scenario.ts';
import type { StepKind } from '../../../../shared/model/step.ts';
import { clockIn } from '../../../seller/clock.ts';
import type { QueueRow } from '../../../seller/queueRow.ts';

/** A record of the simulation at the moment that the clock says. */
export interface QueuedLead {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly moment: Moment;
}

/** The seller's work queue at one moment: a row for each record, named by its place, the earliest due first. */
export function queueRows(leads: readonly QueuedLead[], kindOf: (design: DesignId, step: StepId) => StepKind | null): readonly QueueRow[] {
  const rows = leads.map(({ scenario, run, moment }, place) => {
    const situation = situationAt(run, moment.lines);
    const clock = clockIn(scenario.calendar.zone);
    const [open] = isDropped(run, moment.lines) ? [] : situation.open;
    const who = { id: String(place), who: scenario.record.name };
    if (open === undefined) {
      return {
        dueAt: Number.POSITIVE_INFINITY,
        row: { ...who, what: restOf(situation, clock.moment), kind: null, due: '', group: 'none' as const },
      };
    }
    const group = dueGroupOf(open.dueAt, moment.at, calendarOf(scenario.calendar));
    const kind = kindOf(situation.design, open.step);
    return { dueAt: open.dueAt, row: { ...who, what: open.stepName, kind, due: clock.moment(open.dueAt), group } };
  });
  return rows.sort((a, b) => a.dueAt - b.dueAt).map(({ row }) => row);
}

/** Why the seller has nothing to do for a record. */
function restOf({ open, wait, condition, ended }: Situation, moment: (at: number) => string): string {
  if (ended !== null) return 'The run has ended.';
  if (wait !== null) return `"${wait.stepName}" waits until ${moment(wait.until)}.`;
  if (condition !== null) return `"${condition.stepName}" waits until ${moment(condition.until)}.`;
  const [dropped] = open;
  return dropped === undefined ? 'On its way.' : `"${dropped.stepName}" has dropped out of the work list.`;
}
