import type { Instant } from '../model/instant.ts';
import { saidBy } from '../model/persona.ts';
import { type LeadPlay, linesBy, type Play } from './play.ts';

/** Something that a seller sees of a lead: what they did, what the sequence did, what the customer did or said. */
export interface TimelineEntry {
  readonly at: Instant;
  readonly by: 'customer' | 'seller' | 'sequence';
  readonly text: string;
  /** What the customer wrote or said; `null` where there are no words. */
  readonly message: string | null;
}

const byCustomer = {
  opened: 'opened',
  linkOpened: 'opened a link in',
  replied: 'replied to',
  attachmentDownloaded: 'downloaded an attachment of',
} as const;

/** All that has happened with a lead by the clock, the oldest first. Nothing in it says what will happen. */
export function timelineOf(play: Play, { lead, run, calls }: LeadPlay): readonly TimelineEntry[] {
  const { name } = lead.record;
  const label = (id: string | null): string => play.exercise.catalog.callResults.find((result) => result.id === id)?.label ?? '';
  const entries = run.trace.slice(0, linesBy(run, play.clock)).flatMap(({ at, event, stepName, text }): TimelineEntry[] => {
    const entry = (by: TimelineEntry['by'], words: string, message: string | null = null): TimelineEntry[] => [
      { at, by, text: words, message },
    ];
    switch (event.kind) {
      case 'connected':
        return entry('sequence', `${name} is connected to "${event.sequenceName}".`);
      case 'sent':
        return entry('sequence', `"${stepName}" was sent to ${name}.`);
      case 'completed':
        return entry(
          'seller',
          event.result === null ? `You completed "${stepName}".` : `You recorded "${stepName}" as ${label(event.result)}.`,
        );
      case 'skipped':
        return entry('seller', `You skipped "${stepName}".`);
      case 'snoozed':
        return entry('seller', `You put "${stepName}" off.`);
      case 'waited':
        return event.early ? entry('seller', `You ended the wait "${stepName}" early.`) : [];
      case 'customer': {
        const message = event.result === 'replied' && lead.customer.reply !== '' ? saidBy(lead.customer.reply, name) : null;
        return entry('customer', `${name} ${byCustomer[event.result]} "${stepName}".`, message);
      }
      case 'ended':
        return entry('sequence', event.end.kind === 'completed' ? `The sequence is done for ${name}.` : text);
      default:
        return [];
    }
  });
  const called = calls.map(
    ({ at, way }): TimelineEntry => ({ at, by: 'seller', text: `You called ${name}.`, message: saidBy(way.heard, name) }),
  );
  // At one instant a call comes last: it takes a minute before anything is recorded of it.
  return [...entries, ...called].sort((a, b) => a.at - b.at);
}

/** What a seller is told when time has passed: what the customers did meanwhile, and which steps came up. */
export function newsSince(play: Play, since: Instant): readonly { readonly lead: LeadPlay; readonly text: string }[] {
  return play.leads.flatMap((lead) => {
    const seen = timelineOf(play, lead).filter(({ at, by, text }) => at > since && by !== 'seller' && text !== '');
    const due = lead.run.trace.flatMap(({ at, event, stepName }) => {
      const came = event.kind === 'entered' && event.dueAt !== null && event.dueAt > since && Math.max(at, event.dueAt) <= play.clock;
      return came ? [`"${stepName}" is due for ${lead.lead.record.name}.`] : [];
    });
    return [...seen.map(({ text }) => text), ...due].map((text) => ({ lead, text }));
  });
}
