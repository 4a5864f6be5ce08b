import type { PossibleStimulus } from '../../../../shared/engine/possible.ts';
import type { Situation } from '../../../../shared/engine/situation.ts';
import type { Instant } from '../../../../shared/model/instant.ts';
import { type Sequence, stepOf } from '../../../../shared/model/sequence.ts';
import type { Stimulus } from '../../../../shared/model/stimulus.ts';

/** An event that can be made to happen at once: nothing has to be asked before. */
export interface Listed {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly disabled: string | null;
  readonly make: (at: Instant) => Stimulus;
}

export interface ListedGroup {
  readonly title: 'Seller' | 'Customer';
  readonly offers: readonly Listed[];
}

/**
 * What matters now, in two groups: first whoever the run waits for. Of the customer's events those come first that a watching condition asks
 * for. To skip and to snooze an open step stands on its card.
 */
export function listedNow(offers: readonly PossibleStimulus[], { condition, open }: Situation, sequence: Sequence): readonly ListedGroup[] {
  const watching = condition === null ? undefined : stepOf(sequence, condition.step);
  const asked: readonly string[] = watching?.kind === 'emailCondition' ? watching.results : [];
  const plain = offers.flatMap((offer): (Listed & { readonly by: string })[] =>
    offer.needs === 'nothing' && !offer.id.startsWith('skip:')
      ? [{ id: offer.id, by: offer.by, label: labelOf(offer), hint: hintOf(offer), disabled: offer.disabled, make: offer.make }]
      : [],
  );
  const seller: ListedGroup = { title: 'Seller', offers: plain.filter(({ by }) => by === 'seller') };
  const byCustomer = plain.filter(({ by }) => by === 'customer');
  const isAsked = ({ id }: Listed): boolean => asked.includes(id);
  const customer: ListedGroup = {
    title: 'Customer',
    offers: [...byCustomer.filter(isAsked), ...byCustomer.filter((offer) => !isAsked(offer))],
  };
  return open.length > 0 ? [seller, customer] : [customer, seller];
}

/** Those that the keys 1 to 9 stand for, in the order in which they are listed. */
export const numberedOf = (groups: readonly ListedGroup[]): readonly Listed[] =>
  groups
    .flatMap(({ offers }) => offers)
    .filter(({ disabled }) => disabled === null)
    .slice(0, 9);

/** The step that is completed is named where nothing else tells the offer from the button on its card. */
const labelOf = ({ label, stepName }: PossibleStimulus): string => (label === 'Complete' ? `Complete "${stepName}"` : label);

const hintOf = ({ label, stepName }: PossibleStimulus): string => (stepName === '' ? label : `${label}: ${stepName}`);
