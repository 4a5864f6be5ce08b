import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import {
  ArrowReplyRegular,
  AttachRegular,
  CheckmarkRegular,
  FastForwardRegular,
  LinkRegular,
  MailReadRegular,
  NextRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { PossibleStimulus } from '../../../shared/engine/possible.ts';

const icons: Readonly<Record<string, ReactElement>> = {
  opened: <MailReadRegular />,
  linkOpened: <LinkRegular />,
  replied: <ArrowReplyRegular />,
  attachmentDownloaded: <AttachRegular />,
  complete: <CheckmarkRegular />,
  skip: <NextRegular />,
  skipWait: <FastForwardRegular />,
};

const useStyles = makeStyles({
  button: { justifyContent: 'flex-start' },
  words: { flex: '1 1 auto', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  key: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

interface OfferButtonProps {
  readonly offer: PossibleStimulus;
  /** The key that does the same; 0 for none. */
  readonly number: number;
  readonly onChoose: () => void;
}

/** The step that is completed is named where nothing else tells the offer from the button on its card. */
const labelOf = ({ label, stepName }: PossibleStimulus): string => (label === 'Complete' ? `Complete "${stepName}"` : label);

/** One thing that can happen now. */
export function OfferButton({ offer, number, onChoose }: OfferButtonProps) {
  const styles = useStyles();
  const { id, disabled, stepName } = offer;
  const label = labelOf(offer);
  const icon = icons[id.split(':')[0] ?? id];
  const hint = disabled ?? (stepName === '' ? label : `${label}: ${stepName}`);
  return (
    <Tooltip content={hint} relationship="description" positioning="after">
      <Button
        className={styles.button}
        disabledFocusable={disabled !== null}
        onClick={onChoose}
        {...(icon === undefined ? {} : { icon })}
        {...(number === 0 ? {} : { 'aria-keyshortcuts': String(number) })}
      >
        <span className={styles.words}>{label}</span>
        {number === 0 ? null : (
          <kbd className={styles.key} aria-hidden>
            {number}
          </kbd>
        )}
      </Button>
    </Tooltip>
  );
}
