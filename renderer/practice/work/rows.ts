import type { Situation } from '../../../shared/engine/situation.ts';
import type { Play } from '../../../shared/practice/play.ts';
import { type Standing, workQueue } from '../../../shared/practice/queue.ts';
import type { Clock } from '../../seller/clock.ts';
import type { QueueRow } from '../../seller/queueRow.ts';

/** The queue's rows: the open steps, the longest overdue first, then the leads that ask for nothing now. */
export function rowsOf(play: Play, all: readonly Standing[], clock: Clock): readonly QueueRow[] {
  const items = workQueue(play, all).map(({ lead, step, stepName, design, dueAt, group }): QueueRow => {
    const kind = design.sequence.steps[step]?.kind ?? null;
    return { id: lead.lead.id, who: lead.lead.record.name, what: stepName, kind, due: clock.moment(dueAt), group };
  });
  const idle = all
    .filter(({ situation }) => situation.open.length === 0)
    .map(({ lead, situation }): QueueRow => {
      return { id: lead.lead.id, who: lead.lead.record.name, what: idleInWords(situation, clock), kind: null, due: '', group: 'none' };
    });
  return [...items, ...idle];
}

/** What a lead that asks for nothing stands at, as the sales accelerator tells a seller. */
export function idleInWords({ wait, condition, ended }: Situation, clock: Clock): string {
  if (ended !== null) return 'The sequence is over';
  if (wait !== null) return `Waits until ${clock.moment(wait.until)}`;
  return condition === null ? 'Nothing to do' : 'Waits for the customer';
}
