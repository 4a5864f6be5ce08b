import { makeStyles, shorthands, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PossibleStimulus } from '../../../shared/engine/possible.ts';
import { Pane } from '../../ui/Pane.tsx';
import { OfferButton } from './OfferButton.tsx';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  group: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    ...shorthands.borderStyle('none'),
  },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface HappeningsProps {
  readonly offers: readonly PossibleStimulus[];
  /** Those that the keys 1 to 9 stand for. */
  readonly numbered: readonly PossibleStimulus[];
  readonly onChoose: (offer: PossibleStimulus) => void;
}

/** What the seller and the customer can do now. What cannot be done says why. */
export function Happenings({ offers, ...acting }: HappeningsProps) {
  const styles = useStyles();
  const seller = offers.filter(({ by }) => by === 'seller');
  return (
    <Pane title="What can happen now">
      <div className={styles.groups}>
        <Group title="Seller" offers={seller} {...acting} />
        {seller.length === 0 ? (
          <Text size={200} className={styles.quiet}>
            Nothing for the seller to do.
          </Text>
        ) : null}
        <Group title="Customer" offers={offers.filter(({ by }) => by === 'customer')} {...acting} />
      </div>
    </Pane>
  );
}

function Group({ title, offers, numbered, onChoose }: HappeningsProps & { readonly title: string }) {
  const styles = useStyles();
  const heading = useId();
  const reasons = new Set(offers.flatMap(({ disabled }) => (disabled === null ? [] : [disabled])));
  return (
    <fieldset className={styles.group} aria-labelledby={heading}>
      <Text as="h3" id={heading} weight="semibold" className={styles.title}>
        {title}
      </Text>
      {[...reasons].map((reason) => (
        <Text key={reason} size={200} className={styles.quiet}>
          {reason}
        </Text>
      ))}
      {offers.map((offer) => (
        <OfferButton key={offer.id} offer={offer} number={numbered.indexOf(offer) + 1} onChoose={() => onChoose(offer)} />
      ))}
    </fieldset>
  );
}
