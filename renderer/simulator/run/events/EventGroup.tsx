import { makeStyles, shorthands, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { OfferButton } from './OfferButton.tsx';

const useStyles = makeStyles({
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

interface GroupedOffer {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly disabled: string | null;
}

interface EventGroupProps<O extends GroupedOffer> {
  readonly title: string;
  readonly offers: readonly O[];
  /** Said where there is nothing to offer. */
  readonly empty?: string;
  readonly numberOf?: (offer: O) => number;
  readonly onChoose: (offer: O) => void;
  readonly children?: ReactNode;
}

/** Events of one kind, with the reasons why some of them cannot happen now. */
export function EventGroup<O extends GroupedOffer>({ title, offers, empty, numberOf, onChoose, children }: EventGroupProps<O>) {
  const styles = useStyles();
  const heading = useId();
  const reasons = new Set(offers.flatMap(({ disabled }) => (disabled === null ? [] : [disabled])));
  return (
    <fieldset className={styles.group} aria-labelledby={heading}>
      <Text as="h3" id={heading} weight="semibold" className={styles.title}>
        {title}
      </Text>
      {[...reasons, ...(offers.length === 0 && empty !== undefined ? [empty] : [])].map((reason) => (
        <Text key={reason} size={200} className={styles.quiet}>
          {reason}
        </Text>
      ))}
      {offers.map((offer) => (
        <OfferButton
          key={offer.id}
          id={offer.id}
          label={offer.label}
          hint={offer.hint ?? offer.label}
          disabled={offer.disabled}
          number={numberOf?.(offer) ?? 0}
          onChoose={() => {
            if (offer.disabled === null) onChoose(offer);
          }}
        />
      ))}
      {children}
    </fieldset>
  );
}
