import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { Names } from '../../../shared/model/describe.ts';
import type { RecordState } from '../../../shared/model/scenario.ts';
import type { Sequence } from '../../../shared/model/sequence.ts';
import { assertNever } from '../../../shared/result.ts';
import type { Happening } from '../../../shared/scenarios/search/makeHappen.ts';
import { eventsInWords, recordChangesInWords } from './happening.ts';
import type { Searching } from './searching.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface HappenContentProps {
  readonly searching: Searching<Happening> | null;
  readonly names: Names;
  readonly sequence: Sequence;
  /** The record that the search began with. */
  readonly record: RecordState | null;
}

/** What has to happen so that the run comes to a step, or why nothing does. */
export function HappenContent({ searching, ...around }: HappenContentProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status">
      {searching === null || searching.kind === 'searching' ? (
        <ProgressBar aria-label={`Searching, ${searching?.tried ?? 0} runs so far`} />
      ) : (
        <Answer answer={searching.answer} {...around} />
      )}
    </div>
  );
}

function Answer({ answer, names, sequence, record }: Omit<HappenContentProps, 'searching'> & { readonly answer: Happening }) {
  const styles = useStyles();
  switch (answer.kind) {
    case 'already':
      return <Text>The run has been at this step before the moment that you are at.</Text>;
    case 'none':
      return (
        <>
          <Text weight="semibold">Nothing that can happen leads to this step.</Text>
          <Text>{answer.reason}</Text>
        </>
      );
    case 'unknown':
      return <Text>{`No way was found in ${answer.tried} runs, and there is more that was not tried.`}</Text>;
    case 'found': {
      const { scenario, events } = answer.found;
      const changes = answer.from === 'otherRecord' && record !== null ? recordChangesInWords(record, scenario.record, names) : [];
      return (
        <>
          <Text>{`${froms[answer.from]} ${howMany(events)}`}</Text>
          {changes.length === 0 ? null : <Text>{`The record must begin with: ${changes.join(', ')}.`}</Text>}
          {events === 0 ? null : (
            <ol className={styles.list} aria-label="What has to happen">
              {eventsInWords(scenario, events, names, sequence).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ol>
          )}
        </>
      );
    }
    default:
      return assertNever(answer);
  }
}

const froms = {
  playhead: 'From this moment on:',
  start: 'From the start:',
  otherRecord: 'Not with this record. From the start with another one:',
} as const;

const howMany = (events: number): string =>
  events === 0
    ? 'nothing has to happen, time alone leads there.'
    : events === 1
      ? '1 event, and no fewer.'
      : `${events} events, and no fewer.`;
