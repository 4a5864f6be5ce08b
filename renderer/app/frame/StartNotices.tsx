import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useFrame, useStudio } from '../studio.tsx';

const useStyles = makeStyles({
  area: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What had to be mended at the start, shown once, until it is closed. */
export function StartNotices() {
  const styles = useStyles();
  const { frame } = useStudio();
  const notices = useFrame((state) => state.startNotices);
  if (notices.length === 0) return null;
  return (
    <section aria-label="At the start" className={styles.area}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>Your sequences were checked at the start</MessageBarTitle>
          <ul className={styles.list}>
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label="Close"
              icon={<DismissRegular />}
              onClick={() => frame.getState().setStartNotices([])}
            />
          }
        />
      </MessageBar>
    </section>
  );
}
