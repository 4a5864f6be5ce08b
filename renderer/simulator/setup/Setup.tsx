import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { PlayRegular } from '@fluentui/react-icons';
import { type FormEvent, useState } from 'react';
import { recordTypeOf } from '../../../shared/model/catalog.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { clockIn, nextMorning } from '../../seller/clock.ts';
import { useIssues } from '../../state/issues.ts';
import { useCatalog, useStores } from '../../state/stores.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { ClockFields } from './ClockFields.tsx';
import { firstDraft } from './draft.ts';
import { RecordFields } from './RecordFields.tsx';
import { SavedScenarios } from './SavedScenarios.tsx';

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
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
  words: { flex: '1 1 320px' },
  title: { margin: 0, display: 'block' },
  panes: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalL },
  record: { flex: '3 1 420px' },
  side: { flex: '2 1 300px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface SetupProps {
  readonly design: Design;
  readonly onStart: (scenario: Scenario) => void;
}

/** What a run needs before it can start. */
export function Setup({ design, onStart }: SetupProps) {
  const styles = useStyles();
  const catalog = useCatalog();
  const { now, newScenarioId } = useStores();
  const [draft, setDraft] = useState(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return firstDraft(design, catalog, newScenarioId(), nextMorning(now(), clockIn(timeZone)), timeZone);
  });
  const begin = useKeptFocus();
  const recordType = recordTypeOf(catalog, design.recordType)?.label ?? design.recordType;

  const start = (event: FormEvent): void => {
    event.preventDefault();
    onStart({ ...draft, name: draft.record.name });
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
          <Button
            id={begin}
            type="submit"
            appearance="primary"
            size="large"
            icon={<PlayRegular />}
            disabledFocusable={draft.record.name.trim() === ''}
          >
            Start
          </Button>
        </div>
        <ErrorsWarning />
        <div className={styles.panes}>
          <Pane title={recordType} className={styles.record}>
            <RecordFields design={design} record={draft.record} onChange={(record) => setDraft({ ...draft, record })} />
          </Pane>
          <div className={styles.side}>
            <Pane title="Time">
              <ClockFields scenario={draft} onChange={setDraft} />
            </Pane>
            {design.scenarios.length === 0 ? null : (
              <Pane title="Saved scenarios">
                <SavedScenarios scenarios={design.scenarios} onPlay={onStart} />
              </Pane>
            )}
          </div>
        </div>
      </form>
    </main>
  );
}

/** Says before the start that the run may stop at an error. */
function ErrorsWarning() {
  const errors = useIssues().filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{errors === 1 ? 'This sequence has an error.' : `This sequence has ${errors} errors.`}</MessageBarTitle>
        It runs as far as it can and stops where a step is not complete.
      </MessageBarBody>
    </MessageBar>
  );
}
