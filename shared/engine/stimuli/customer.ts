import type { Stimulus } from '../../model/stimulus.ts';
import { rest } from '../behaviour.ts';
import { eventWords } from '../explain/email.ts';
import { follow } from '../follow.ts';
import type { Going } from '../going.ts';
import { replace, sentEmail } from '../subjects.ts';
import { recordName, tellAbout } from '../tell.ts';
import type { Ineffective } from './ineffective.ts';

export type CustomerEvent = Extract<Stimulus, { kind: 'opened' | 'linkOpened' | 'replied' | 'attachmentDownloaded' }>;

/** The customer does something with a sent email (`rules.md` 3.1, 3.2); with exit on reply, a reply ends the run first (6.1). */
export function byCustomer(run: Going, { kind, email: named }: CustomerEvent, stimulus: number): Ineffective | null {
  if (run.connected.length === 0) return { rule: '3.2', reason: 'the run has not begun' };
  if (run.end !== null) return { rule: '3.2', reason: 'the run has ended' };
  const email = sentEmail(run.subjects, named);
  if (email === undefined) return { rule: '3.2', reason: named === null ? 'no email was sent before' : 'it was not sent before' };

  const events = [...email.events, { result: kind, at: run.now, stimulus, reliedOn: false }];
  replace(run.subjects.emails, email, { ...email, events });
  tellAbout(
    run,
    email.place,
    { kind: 'customer', result: kind },
    named === null ? '3.2' : '3.1',
    () => `The customer ${eventWords[kind].present} "${email.place.name}"${named === null ? ', the last email sent' : ''}.`,
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
