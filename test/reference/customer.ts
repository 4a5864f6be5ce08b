import type { EmailResult } from '../../shared/model/steps/emailCondition.ts';
import type { Stimulus } from '../../shared/model/stimulus.ts';
import { isMet, meantEmail } from './emails.ts';
import { takeExit } from './goOn.ts';
import { detail } from './outcome.ts';
import { finish, note, type Story } from './story.ts';

/**
 * The customer does something with a sent email of this run (3.1). Exit on reply comes before any condition sees the reply (6.1); a
 * condition that advances early is judged as soon as it is met (4.3).
 */
export function hear(story: Story, event: Extract<Stimulus, { kind: EmailResult }>, index: number): boolean {
  const { at, kind } = event;
  const email = meantEmail(story, event.email);
  if (email === undefined) return false;
  note(story, at, 'customer', email.step, detail.customer(index, kind));
  email.seen.add(kind);
  const { standing } = story;
  if (kind === 'replied' && story.design.options.exitOnReply) finish(story, at, 'disconnected');
  else if (standing?.kind === 'watch' && standing.step.advanceEarly && isMet(standing.step, standing.subject.seen)) takeExit(story, at);
  return true;
}
