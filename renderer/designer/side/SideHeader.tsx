import { Button, makeStyles, Tab, TabList, Tooltip, tokens } from '@fluentui/react-components';
import { PanelLeftContract20Regular } from '@fluentui/react-icons';
import { type SideTab, sideTabs } from '../../state/side.ts';
import { sideTabWords } from './words.ts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalSNudge}`,
  },
});

interface SideHeaderProps {
  readonly tab: SideTab;
  readonly onTab: (tab: SideTab) => void;
  readonly onClose: () => void;
}

/** The tabs of the side pane, and the button that closes it. */
export function SideHeader({ tab, onTab, onClose }: SideHeaderProps) {
  const styles = useStyles();
  return (
    <div className={styles.header}>
      <TabList
        size="small"
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          const chosen = sideTabs.find((one) => one === value);
          if (chosen !== undefined) onTab(chosen);
        }}
      >
        {sideTabs.map((one) => (
          <Tab key={one} value={one}>
            {sideTabWords[one]}
          </Tab>
        ))}
      </TabList>
      <Tooltip content="Close the side pane (Ctrl+B)" relationship="label">
        <Button appearance="subtle" size="small" icon={<PanelLeftContract20Regular />} onClick={onClose} />
      </Tooltip>
    </div>
  );
}
