import type { Run } from '../../../../shared/engine/trace.ts';
import type { Instant } from '../../../../shared/model/instant.ts';
import { fail, ok, type Result } from '../../../../shared/result.ts';
import type { Clock } from '../../../seller/clock.ts';

/** The instant that a person has set for an event, or why nothing can happen then, in words. */
export function setTime(text: string, { trace }: Run, clock: Clock): Result<Instant, string> {
  const at = clock.fromField(text);
  if (at === null) return fail('Choose a date and a time.');
  const [first, last] = [trace[0], trace.at(-1)];
  if (first === undefined || at < first.at) return fail(`The run starts only ${clock.moment(first?.at ?? 0)}.`);
  if (last?.event.kind === 'ended' && at > last.at) return fail(`By then the run has ended: it does so ${clock.moment(last.at)}.`);
  return ok(at);
}
