import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { PlayCircleRegular, SlideTextRegular, StopRegular } from '@fluentui/react-icons';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { useStores } from '../../state/stores.tsx';
import { LeadPicker } from './LeadPicker.tsx';
import { SaveScenario } from './SaveScenario.tsx';

const useStyles = makeStyles({
  banner: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 auto', margin: 0 },
});

/** Says that this is a simulation, of whom and when, and ends it. */
export function RunBanner({ scenario, time }: { readonly scenario: Scenario; readonly time: string }) {
  const styles = useStyles();
  const { run, player } = useStores();
  return (
    <section className={styles.banner} aria-label="Simulation">
      <PlayCircleRegular fontSize={20} aria-hidden />
      <Text as="h2" weight="semibold" className={styles.words}>
        {`Simulating ${scenario.record.name}, ${time}`}
      </Text>
      <LeadPicker />
      <Button icon={<SlideTextRegular />} aria-keyshortcuts="F5" onClick={() => player.getState().set({ presenting: true })}>
        Present
      </Button>
      <SaveScenario key={scenario.id} scenario={scenario} />
      <Button icon={<StopRegular />} onClick={() => run.getState().stop()}>
        Stop
      </Button>
    </section>
  );
}
