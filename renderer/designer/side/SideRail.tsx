import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { AddSquare20Regular, TextBulletListTree20Regular } from '@fluentui/react-icons';
import { type SideTab, sideTabs } from '../../state/side.ts';
import { sideTabWords } from './words.ts';

const useStyles = makeStyles({
  rail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalXS,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const icons = { outline: <TextBulletListTree20Regular />, add: <AddSquare20Regular /> } as const;

/** What is left of the side pane while it is closed: a button for each of its tabs. */
export function SideRail({ onOpen }: { readonly onOpen: (tab: SideTab) => void }) {
  const styles = useStyles();
  return (
    <div className={styles.rail}>
      {sideTabs.map((tab) => (
        <Tooltip key={tab} content={`Open ${sideTabWords[tab]}`} relationship="label" positioning="after">
          <Button appearance="subtle" icon={icons[tab]} onClick={() => onOpen(tab)} />
        </Tooltip>
      ))}
    </div>
  );
}
