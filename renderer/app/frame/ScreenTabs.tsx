import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { FlowchartRegular, PlayCircleRegular } from '@fluentui/react-icons';
import { useView } from '../../state/stores.tsx';
import { useAction } from '../actions/useAction.ts';
import { showDesigner, showSimulator } from '../actions/viewActions.ts';

const useStyles = makeStyles({ tabs: { flex: '0 0 auto' } });

/** The two ways to look at the open sequence. */
export function ScreenTabs() {
  const styles = useStyles();
  const screen = useView((state) => state.screen);
  const design = useAction(showDesigner);
  const simulate = useAction(showSimulator);
  return (
    <TabList
      className={styles.tabs}
      aria-label="Screens"
      selectedValue={screen}
      onTabSelect={(_, { value }) => (value === 'designer' ? design.run() : simulate.run())}
    >
      <Tab value="designer" icon={<FlowchartRegular />}>
        {design.label}
      </Tab>
      <Tab value="simulator" icon={<PlayCircleRegular />}>
        {simulate.label}
      </Tab>
    </TabList>
  );
}
