import { Button, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components';
import { DeleteRegular, PlayRegular } from '@fluentui/react-icons';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { clockIn } from '../../seller/clock.ts';
import { useStores } from '../../state/stores.tsx';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  words: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground3 },
});

interface SavedScenariosProps {
  readonly scenarios: readonly Scenario[];
  readonly onPlay: (scenario: Scenario) => void;
}

/** The scenarios that are kept with the sequence. */
export function SavedScenarios({ scenarios, onPlay }: SavedScenariosProps) {
  const styles = useStyles();
  const { design, view } = useStores();
  const remove = ({ id, name }: Scenario): void => {
    if (!design.getState().dispatch({ kind: 'removeScenario', scenario: id })) return;
    const undo = { label: 'Undo', run: () => design.getState().undo() };
    view.getState().notify({ text: `Deleted the scenario "${name}".`, intent: 'info', action: undo });
  };
  return (
    <ul className={styles.list}>
      {scenarios.map((scenario) => (
        <li key={scenario.id} className={styles.item}>
          <div className={styles.words}>
            <Text weight="semibold">{scenario.name}</Text>
            <Text size={200} className={styles.facts}>
              {`${scenario.record.name}, ${clockIn(scenario.calendar.zone).moment(scenario.start)}, ${eventsInWords(scenario.stimuli.length)}`}
            </Text>
          </div>
          <Button icon={<PlayRegular />} aria-label={`Play ${scenario.name}`} onClick={() => onPlay(scenario)}>
            Play
          </Button>
          <Tooltip content={`Delete ${scenario.name}`} relationship="label">
            <Button appearance="subtle" icon={<DeleteRegular />} onClick={() => remove(scenario)} />
          </Tooltip>
        </li>
      ))}
    </ul>
  );
}

const eventsInWords = (n: number): string => (n === 0 ? 'nothing happens' : n === 1 ? '1 event' : `${n} events`);
