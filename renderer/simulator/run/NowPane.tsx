import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Situation } from '../../../shared/engine/situation.ts';
import type { RunEnd } from '../../../shared/engine/trace.ts';
import type { Names } from '../../../shared/model/describe.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import { sampleSeller } from '../../../shared/model/people.ts';
import { type Sequence, stepOf } from '../../../shared/model/sequence.ts';
import type { Stimulus } from '../../../shared/model/stimulus.ts';
import { assertNever } from '../../../shared/result.ts';
import type { Clock } from '../../seller/clock.ts';
import { textsFor } from '../../seller/texts.ts';
import { UpNextCard } from '../../seller/UpNextCard.tsx';
import { Pane } from '../../ui/Pane.tsx';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface NowPaneProps {
  readonly situation: Situation;
  /** How the run stands when its last line has been played; `null` before. */
  readonly end: RunEnd | null;
  readonly sequence: Sequence;
  readonly names: Names;
  /** The instant of what a person does now. */
  readonly now: Instant;
  readonly clock: Clock;
  readonly onHappen: (stimulus: Stimulus) => void;
}

/** What is up next for the seller, or what the run waits for, or how it ended. */
export function NowPane({ situation, end, sequence, names, now, clock, onHappen }: NowPaneProps) {
  const styles = useStyles();
  const { open, wait, condition, ended } = situation;
  return (
    <Pane title="Up next">
      <div className={styles.stack}>
        {open.map(({ step: id, stepName, dueAt }) => {
          const step = stepOf(sequence, id);
          return step === undefined ? null : (
            <UpNextCard
              key={id}
              kind={step.kind}
              title={stepName}
              description={step.description}
              dueAt={dueAt}
              now={now}
              clock={clock}
              texts={textsFor(step, names, { record: situation.record.values, user: sampleSeller })}
              outcomes={step.kind === 'phoneCall' ? names.catalog.callResults : []}
              onComplete={(result) => onHappen({ kind: 'complete', at: now, step: id, result })}
              onSkip={() => onHappen({ kind: 'skip', at: now, step: id })}
              onSnooze={(until) => onHappen({ kind: 'snooze', at: now, step: id, until })}
            />
          );
        })}
        {wait === null ? null : <Text>{`"${wait.stepName}" waits until ${clock.moment(wait.until)}.`}</Text>}
        {condition === null ? null : (
          <Text>{`"${condition.stepName}" waits until ${clock.moment(condition.until)} for the customer.`}</Text>
        )}
        {ended !== null ? (
          <Text>{endInWords(ended)}</Text>
        ) : end === null ? (
          <Text size={200} className={styles.quiet}>
            {open.length > 0 ? 'Choose what happens, or let time pass.' : 'Press Next, or choose what happens.'}
          </Text>
        ) : (
          <Text size={200}>{endInWords(end)}</Text>
        )}
      </div>
    </Pane>
  );
}

function endInWords(end: RunEnd): string {
  switch (end.kind) {
    case 'completed':
      return 'The run has come to its end.';
    case 'waiting':
      return end.reason;
    case 'advanced':
    case 'disconnected':
    case 'error':
    case 'halted':
      return `The run has ended: ${end.reason}`;
    default:
      return assertNever(end);
  }
}
