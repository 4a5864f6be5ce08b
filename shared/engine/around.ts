import type { StepId } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { EmailResult } from '../model/steps/emailCondition.ts';
import type { Stimulus } from '../model/stimulus.ts';
import type { Situation } from './situation.ts';

/** Something that can happen besides what `possible.ts` lists: around the run (`rules.md` 3.3), or with an email that is not the last one. */
export interface AroundOffer {
  /** Tells the offers of one situation apart, and stays the same while it is offered. */
  readonly id: string;
  readonly label: string;
  /** Why it would change nothing now; `null` when it can happen. */
  readonly disabled: string | null;
  readonly make: (at: Instant) => Stimulus;
}

const hasEnded = 'The run has ended.';

/** How a record of a type leaves every sequence; the words stand in the trace. */
const ways: Readonly<Record<string, readonly string[]>> = {
  lead: ['Lead qualified', 'Lead disqualified'],
  opportunity: ['Opportunity won', 'Opportunity lost'],
};

/** What ends a run from outside: the record is closed, disconnected, or its sequence deactivated. */
export function endsFromOutside({ ended }: Situation, recordType: string): readonly AroundOffer[] {
  const disabled = ended === null ? null : hasEnded;
  const reasons = ways[recordType] ?? ['Record deactivated'];
  return [
    ...reasons.map(
      (reason): AroundOffer => ({
        id: `recordDeactivated:${reason}`,
        label: reason,
        disabled,
        make: (at) => ({ kind: 'recordDeactivated', at, reason: reason.toLowerCase() }),
      }),
    ),
    { id: 'disconnected', label: 'Disconnected by a user', disabled, make: (at) => ({ kind: 'disconnected', at }) },
    { id: 'sequenceDeactivated', label: 'Sequence deactivated', disabled, make: (at) => ({ kind: 'sequenceDeactivated', at }) },
  ];
}

const events: readonly { readonly kind: EmailResult; readonly label: string }[] = [
  { kind: 'opened', label: 'Email opened' },
  { kind: 'linkOpened', label: 'Link opened' },
  { kind: 'replied', label: 'Replied' },
  { kind: 'attachmentDownloaded', label: 'Attachment downloaded' },
];

/** An email of the run that is not the last one, with what the customer can still do with it. */
export interface EarlierEmail {
  readonly step: StepId;
  readonly stepName: string;
  readonly offers: readonly AroundOffer[];
}

/** The emails before the last one, the latest first. A condition that was judged is not judged again, but one to come may look at them. */
export const earlierEmails = ({ sent, ended }: Situation): readonly EarlierEmail[] =>
  sent
    .slice(0, -1)
    .reverse()
    .map(({ step, stepName }) => ({
      step,
      stepName,
      offers: events.map(({ kind, label }) => ({
        id: `${kind}:${step}`,
        label,
        disabled: ended === null ? null : hasEnded,
        make: (at) => ({ kind, at, email: step }),
      })),
    }));
