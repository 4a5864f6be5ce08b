import { Button, Link, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useStores, useView } from '../../state/stores.tsx';
import type { Notice } from '../../state/viewStore.ts';

/** Long enough to read and to reach its button; errors stay until they are closed. */
const SHOWN_MS = 10_000;

const useStyles = makeStyles({
  area: {
    position: 'fixed',
    insetBlockEnd: '40px',
    insetInline: 0,
    zIndex: tokens.zIndexMessages,
    display: 'flex',
    justifyContent: 'center',
    pointerEvents: 'none',
  },
  bar: { width: 'min(560px, calc(100vw - 32px))', boxShadow: tokens.shadow16, pointerEvents: 'auto' },
});

/** Shows the last notice at the foot of the window. */
export function Notices() {
  const styles = useStyles();
  const notice = useView((state) => state.notice);
  return (
    <section className={styles.area} aria-label="Notices">
      <div role={notice?.intent === 'error' ? 'alert' : 'status'}>{notice === null ? null : <NoticeBar notice={notice} />}</div>
    </section>
  );
}

/** One notice. It goes by itself, but not while somebody points at it or is on it with the keyboard. */
function NoticeBar({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const { view } = useStores();
  const [held, setHeld] = useState(false);
  const { text, intent, action } = notice;
  const close = (): void => view.getState().notify(null);

  useEffect(() => {
    if (intent === 'error' || held) return;
    const timer = setTimeout(() => {
      if (view.getState().notice === notice) view.getState().notify(null);
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, intent, held, view]);

  return (
    <MessageBar
      className={styles.bar}
      intent={intent}
      layout="multiline"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <MessageBarBody>
        {text}{' '}
        {action === null ? null : (
          <Link
            as="button"
            inline
            onClick={() => {
              close();
              action.run();
            }}
          >
            {action.label}
          </Link>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" aria-label="Close" icon={<DismissRegular />} onClick={close} />}
      />
    </MessageBar>
  );
}
