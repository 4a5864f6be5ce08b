import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, OpenRegular } from '@fluentui/react-icons';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { Sequence } from '../../../shared/model/sequence.ts';
import { endInWords, expectationInWords } from '../../../shared/scenarios/expectation.ts';
import type { Outcome } from '../../../shared/scenarios/runAll.ts';
import { changesOf } from '../../../shared/scenarios/summary.ts';
import { useStores } from '../../state/stores.tsx';
import { acceptResult, openScenario } from './editing.ts';
import { ScenarioMenu } from './ScenarioMenu.tsx';
import { VerdictBadge } from './VerdictBadge.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  verdict: { flex: '0 0 224px' },
  words: { display: 'flex', flexDirection: 'column', flex: '1 1 320px', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginInlineStart: 'auto' },
});

interface ScenarioRowProps {
  readonly scenario: Scenario;
  readonly sequence: Sequence;
  /** `undefined` until it was run. */
  readonly outcome: Outcome | undefined;
  readonly onEdit: () => void;
  readonly onExport: () => void;
}

/** A saved scenario: what it came to, what was expected, and what to do about it. */
export function ScenarioRow({ scenario, sequence, outcome, onEdit, onExport }: ScenarioRowProps) {
  const styles = useStyles();
  const stores = useStores();
  const verdict = outcome?.verdict ?? null;
  const differs = verdict?.kind === 'stale' || verdict?.kind === 'broken';
  return (
    <li className={styles.row}>
      <div className={styles.verdict}>
        <VerdictBadge verdict={verdict} />
      </div>
      <div className={styles.words}>
        <Text weight="semibold">{scenario.name}</Text>
        <Text size={200} className={styles.quiet}>
          {`Expected: ${expectationInWords(sequence, scenario.expects)}`}
        </Text>
        {verdict === null || outcome === undefined ? null : <Told scenario={scenario} outcome={outcome} />}
      </div>
      <div className={styles.buttons}>
        {differs ? (
          <Button
            size="small"
            icon={<CheckmarkRegular />}
            aria-label={`Accept the new result of ${scenario.name}`}
            onClick={() => acceptResult(stores, scenario)}
          >
            Accept the new result
          </Button>
        ) : null}
        <Button
          size="small"
          icon={<OpenRegular />}
          aria-label={`Open ${scenario.name} in the simulator`}
          onClick={() => openScenario(stores, scenario, verdict?.line ?? 1)}
        >
          {differs ? 'Open at the difference' : 'Open'}
        </Button>
        <ScenarioMenu scenario={scenario} onEdit={onEdit} onExport={onExport} />
      </div>
    </li>
  );
}

/** What happened: the first difference and what was changed, or how it ended. */
function Told({ scenario, outcome }: { readonly scenario: Scenario; readonly outcome: Outcome }) {
  const { verdict } = outcome;
  const changes = changesOf(verdict);
  return (
    <>
      <Text size={200}>{verdict.kind === 'broken' ? capital(verdict.difference) : endInWords(outcome, scenario.calendar.zone)}</Text>
      {changes.length === 0 ? null : <Text size={200}>{`Since it was confirmed: ${changes.join(' ')}`}</Text>}
    </>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
