import type { Stimulus } from '../../model/stimulus.ts';
import { rest } from '../behaviour.ts';
import { eventWords } from '../explain/email.ts';
import { follow } from '../follow.ts';
import type { Going } from '../going.ts';
import type { Telling } from '../line.ts';
import { replace, sentEmail, withEvents, withOne } from '../subjects.ts';
import { recordName, tellAbout } from '../tell.ts';
import type { Ineffective } from './ineffective.ts';

export type CustomerEvent = Extract<Stimulus, { kind: 'opened' | 'linkOpened' | 'replied' | 'attachmentDownloaded' }>;

const doesWith: Telling = ({ stepName, event }) =>
  `The customer ${event.kind === 'customer' ? eventWords[event.result].present : ''} "${stepName}".`;

const doesWithTheLast: Telling = (line, ...rest) => `${doesWith(line, ...rest).slice(0, -1)}, the last email sent.`;

/** The customer does something with a sent email (`rules.md` 3.1, 3.2); with exit on reply, a reply ends the run first (6.1). */
export function byCustomer(run: Going, { kind, email: named }: CustomerEvent, stimulus: number): Ineffective | null {
  if (run.connected.length === 0) return { rule: '3.2', reason: 'the run has not begun' };
  if (run.end !== null) return { rule: '3.2', reason: 'the run has ended' };
  const email = sentEmail(run.subjects, named);
  if (email === undefined) return { rule: '3.2', reason: named === null ? 'no email was sent before' : 'it was not sent before' };

  const events = withOne(email.events, { result: kind, at: run.now, stimulus, reliedOn: false });
  replace(run.subjects.emails, email, withEvents(email, events, email.judgedAt));
  tellAbout(
    run,
    email.place,
    { kind: 'customer', result: kind },
    named === null ? '3.2' : '3.1',
    named === null ? doesWithTheLast : doesWith,
  );
  if (kind === 'replied' && run.design.options.exitOnReply) {
    const reason = `${recordName(run.record)} leaves the sequence, because a reply ends it.`;
    follow(run, { kind: 'end', end: { kind: 'disconnected', reason }, rule: '6.1' });
  } else if (run.current !== null) {
    const { step, behaviour } = run.current;
    follow(run, behaviour.notice?.(run, step) ?? rest);
  }
  return null;
}
