import type { Catalog } from '../model/catalog.ts';
import type { Design } from '../model/design.ts';
import type { StepId } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import { stepOf } from '../model/sequence.ts';
import type { EmailResult } from '../model/steps/emailCondition.ts';
import type { Stimulus } from '../model/stimulus.ts';
import { lineAt, type Situation } from './situation.ts';
import type { Run } from './trace.ts';

interface Offer {
  /** Tells the offers of one situation apart, and stays the same while it is offered: `complete:s3:made`. */
  readonly id: string;
  readonly by: 'customer' | 'seller';
  readonly label: string;
  /** The step it is for; of a customer's event the email it belongs to. `null` when there is none yet. */
  readonly step: StepId | null;
  readonly stepName: string;
  /** Why it would change nothing now; `null` when it can be done. */
  readonly disabled: string | null;
}

/** What the customer or the seller can do next. `needs` says what has to be asked before `make` can make the stimulus. */
export type PossibleStimulus =
  | (Offer & { readonly needs: 'nothing'; readonly make: (at: Instant) => Stimulus })
  /** `until`: the moment a step is snoozed to, later than `at`. */
  | (Offer & { readonly needs: 'until'; readonly make: (at: Instant, until: Instant) => Stimulus });

const customerEvents: readonly { readonly kind: EmailResult; readonly label: string }[] = [
  { kind: 'opened', label: 'Email opened' },
  { kind: 'linkOpened', label: 'Link opened' },
  { kind: 'replied', label: 'Replied' },
  { kind: 'attachmentDownloaded', label: 'Attachment downloaded' },
];

/** What the customer can do with the last email sent (`rules.md` 3.1, 3.2). */
function byCustomer({ sent, ended }: Situation): readonly PossibleStimulus[] {
  const email = sent.at(-1);
  const disabled = ended !== null ? 'The run has ended.' : email === undefined ? 'No email was sent yet.' : null;
  return customerEvents.map(({ kind, label }) => ({
    id: kind,
    by: 'customer',
    label,
    step: email?.step ?? null,
    stepName: email?.stepName ?? '',
    disabled,
    needs: 'nothing',
    make: (at) => ({ kind, at, email: email?.step ?? null }),
  }));
}

/** What the seller can do with each open step, and with a running wait (`rules.md` 2.2 to 2.6). */
function bySeller({ open, wait }: Situation, design: Design, { callResults }: Catalog): readonly PossibleStimulus[] {
  const waits = wait === null ? [] : [wait];
  return [
    ...open.flatMap(({ step, stepName }): PossibleStimulus[] => {
      const offer = { by: 'seller' as const, step, stepName, disabled: null };
      const complete = (label: string, result: string | null): PossibleStimulus => ({
        ...offer,
        id: `complete:${step}${result === null ? '' : `:${result}`}`,
        label,
        needs: 'nothing',
        make: (at) => ({ kind: 'complete', at, step, result }),
      });
      const isCall = stepOf(design.sequence, step)?.kind === 'phoneCall';
      return [
        ...(isCall ? callResults.map(({ id, label }) => complete(`Complete: ${label}`, id)) : [complete('Complete', null)]),
        { ...offer, id: `skip:${step}`, label: 'Skip', needs: 'nothing', make: (at) => ({ kind: 'skip', at, step }) },
        { ...offer, id: `snooze:${step}`, label: 'Snooze', needs: 'until', make: (at, until) => ({ kind: 'snooze', at, step, until }) },
      ];
    }),
    ...waits.map(({ step, stepName }): PossibleStimulus => {
      const id = `skipWait:${step}`;
      const label = 'Skip wait time';
      return { id, by: 'seller', label, step, stepName, disabled: null, needs: 'nothing', make: (at) => ({ kind: 'skipWait', at, step }) };
    }),
  ];
}

/**
 * What can happen next in a situation: the seller's acts first, then the customer's. `design` is the one the situation is in
 * (`situation.design`), which is another one after a hand-over.
 */
export const possibleStimuli = (situation: Situation, design: Design, catalog: Catalog): readonly PossibleStimulus[] => [
  ...bySeller(situation, design, catalog),
  ...byCustomer(situation),
];

/**
 * The instant of what a person does at a playhead: that of the last line played, or one second after it when that line came from the
 * clock (`rules.md` 8.3).
 */
export function momentFor(run: Run, playhead: number): Instant {
  const { at, cause } = lineAt(run, playhead);
  return cause.kind === 'timer' ? at + 1000 : at;
}
