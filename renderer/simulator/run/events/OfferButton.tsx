import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import {
  ArrowReplyRegular,
  AttachRegular,
  CheckmarkRegular,
  DismissCircleRegular,
  FastForwardRegular,
  LinkRegular,
  MailReadRegular,
  PlugDisconnectedRegular,
  ProhibitedRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';

const icons: Readonly<Record<string, ReactElement>> = {
  opened: <MailReadRegular />,
  linkOpened: <LinkRegular />,
  replied: <ArrowReplyRegular />,
  attachmentDownloaded: <AttachRegular />,
  complete: <CheckmarkRegular />,
  skipWait: <FastForwardRegular />,
  recordDeactivated: <DismissCircleRegular />,
  disconnected: <PlugDisconnectedRegular />,
  sequenceDeactivated: <ProhibitedRegular />,
};

const useStyles = makeStyles({
  button: { justifyContent: 'flex-start' },
  words: { flex: '1 1 auto', textAlign: 'start', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  key: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

interface OfferButtonProps {
  readonly id: string;
  readonly label: string;
  /** What else there is to say of it. */
  readonly hint: string;
  readonly disabled: string | null;
  /** The key that does the same; 0 for none. */
  readonly number: number;
  readonly onChoose: () => void;
}

/** One thing that can happen. */
export function OfferButton({ id, label, hint, disabled, number, onChoose }: OfferButtonProps) {
  const styles = useStyles();
  const icon = icons[id.split(':')[0] ?? id];
  return (
    <Tooltip content={disabled ?? hint} relationship="description" positioning="after">
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
