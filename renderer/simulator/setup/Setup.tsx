import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { PlayRegular } from '@fluentui/react-icons';
import { type FormEvent, type ReactNode, useState } from 'react';
import { recordTypeOf } from '../../../shared/model/catalog.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { clockIn, nextMorning } from '../../seller/clock.ts';
import type { Session } from '../../state/runStore.ts';
import { useCatalog, useRun, useStores } from '../../state/stores.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { ClockFields } from './ClockFields.tsx';
import { firstDraft } from './draft.ts';
import { chosenOf, type Drafts, withAnother, withClock, withoutChosen, withRecord } from './drafts.ts';
import { ErrorsWarning } from './ErrorsWarning.tsx';
import { LastRun } from './LastRun.tsx';
import { LeadTabs } from './LeadTabs.tsx';
import { RecordFields } from './RecordFields.tsx';

const useStyles = makeStyles({
  screen: { height: '100%', overflow: 'auto', backgroundColor: tokens.colorNeutralBackground2 },
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '1120px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}`,
    boxSizing: 'border-box',
  },
  scenarios: {
    maxWidth: '1120px',
    margin: '0 auto',
    padding: `0 ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXL}`,
    boxSizing: 'border-box',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
  words: { flex: '1 1 320px' },
  title: { margin: 0, display: 'block' },
  panes: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalL },
  record: { flex: '3 1 420px' },
  side: { flex: '2 1 300px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface SetupProps {
  readonly design: Design;
  /** The panel of the saved scenarios, which the frame hands in. */
  readonly scenarios?: ReactNode | undefined;
  /** Starts one run for each scenario, all on one clock. */
  readonly onStart: (scenarios: readonly Scenario[]) => void;
  readonly onResume: (session: Session) => void;
}

/** What a run needs before it can start. */
export function Setup({ design, scenarios, onStart, onResume }: SetupProps) {
  const styles = useStyles();
  const catalog = useCatalog();
  const { now, newScenarioId } = useStores();
  const [drafts, setDrafts] = useState((): Drafts => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return { scenarios: [firstDraft(design, catalog, newScenarioId(), nextMorning(now(), clockIn(timeZone)), timeZone)], chosen: 0 };
  });
  const { scenarios: asked, chosen } = drafts;
  const draft = chosenOf(drafts);
  const nameless = asked.some(({ record }) => record.name.trim() === '');
  const last = useRun((state) => state.kept.get(design.id));
  const begin = useKeptFocus();
  const recordType = recordTypeOf(catalog, design.recordType)?.label ?? design.recordType;

  const start = (event: FormEvent): void => {
    event.preventDefault();
    if (!nameless) onStart(asked);
  };

  return (
    <main className={styles.screen}>
      <form className={styles.page} onSubmit={start}>
        <div className={styles.head}>
          <div className={styles.words}>
            <Title3 as="h2" className={styles.title}>
              Simulate this sequence
            </Title3>
            <Text>{`Choose a ${recordType.toLowerCase()} and a moment to start. Then play the customer and the seller, and see where it leads.`}</Text>
          </div>
          <Button id={begin} type="submit" appearance="primary" size="large" icon={<PlayRegular />} disabledFocusable={nameless}>
            Start
          </Button>
        </div>
        <ErrorsWarning design={design} />
        <div className={styles.panes}>
          <Pane title={recordType} className={styles.record}>
            <LeadTabs
              names={asked.map(({ record }) => record.name)}
              chosen={chosen}
              onChoose={(place) => setDrafts({ ...drafts, chosen: place })}
              onAdd={() => setDrafts(withAnother(drafts, design, catalog, newScenarioId()))}
              onRemove={() => setDrafts(withoutChosen(drafts))}
            />
            <RecordFields
              key={draft.id}
              design={design}
              record={draft.record}
              onChange={(record) => setDrafts(withRecord(drafts, record))}
            />
          </Pane>
          <div className={styles.side}>
            <Pane title="Time">
              <ClockFields scenario={draft} onChange={(scenario) => setDrafts(withClock(drafts, scenario))} />
            </Pane>
            {last === undefined ? null : (
              <Pane title="Last run">
                <LastRun session={last} onResume={() => onResume(last)} />
              </Pane>
            )}
          </div>
        </div>
      </form>
      {scenarios === undefined ? null : (
        <div className={styles.scenarios}>
          <Pane title="Scenarios">{scenarios}</Pane>
        </div>
      )}
    </main>
  );
}
