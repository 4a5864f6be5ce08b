import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Situation } from '../../../shared/engine/situation.ts';
import type { RunEnd } from '../../../shared/engine/trace.ts';
import { kindFacts } from '../../../shared/model/kinds.ts';
import { type Sequence, stepOf } from '../../../shared/model/sequence.ts';
import { assertNever } from '../../../shared/result.ts';
import { Pane } from '../../ui/Pane.tsx';
import type { Clock } from '../clock.ts';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  step: { overflowWrap: 'anywhere' },
  lines: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  script: {
    maxHeight: '200px',
    overflowY: 'auto',
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface NowPaneProps {
  readonly situation: Situation;
  /** How the run stands when its last line has been played; `null` before. */
  readonly end: RunEnd | null;
  readonly sequence: Sequence;
  readonly clock: Clock;
}

/** What is up next for the seller, or what the run waits for, or how it ended. */
export function NowPane({ situation, end, sequence, clock }: NowPaneProps) {
  const styles = useStyles();
  const { open, wait, condition, ended } = situation;
  return (
    <Pane title="Up next">
      <div className={styles.stack}>
        {open.map(({ step: id, stepName, dueAt }) => {
          const step = stepOf(sequence, id);
          return (
            <div key={id} className={styles.stack}>
              <Text weight="semibold" className={styles.step}>
                {stepName}
              </Text>
              {step === undefined ? null : (
                <Text size={200} className={styles.quiet}>
                  {kindFacts[step.kind].label}
                </Text>
              )}
              <Text size={200}>{`Due ${clock.moment(dueAt)}`}</Text>
              {step === undefined || step.description === '' ? null : <Text size={200}>{step.description}</Text>}
              {step?.kind === 'phoneCall' && step.script !== '' ? <Script text={step.script} /> : null}
            </div>
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

/** What the seller reads during the call. */
function Script({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable with the keyboard
    // biome-ignore lint/a11y/useSemanticElements: it holds text, not fields
    <div role="group" aria-label="Call script" tabIndex={0} className={styles.script}>
      <Text size={200} weight="semibold" block>
        Call script
      </Text>
      <Text size={200} className={styles.lines}>
        {text}
      </Text>
    </div>
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
