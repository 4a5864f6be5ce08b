import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { endInWords } from '../../../shared/engine/ends.ts';
import type { Moment } from '../../../shared/engine/moments.ts';
import type { Names } from '../../../shared/model/describe.ts';
import { sampleSeller } from '../../../shared/model/people.ts';
import { stepOf } from '../../../shared/model/sequence.ts';
import type { Stimulus } from '../../../shared/model/stimulus.ts';
import { textsFor } from '../../seller/texts.ts';
import { UpNextCard } from '../../seller/UpNextCard.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { AheadAndBehind } from './AheadAndBehind.tsx';
import type { Shown } from './useShown.ts';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface NowPaneProps {
  readonly shown: Shown;
  readonly names: Names;
  /** `moment`: where in the run it happens. */
  readonly onHappen: (stimulus: Stimulus, moment: Moment) => void;
  readonly className: string;
}

/** What is up next for the seller, or what the run waits for, or how it ended; below it what comes after and what was before. */
export const NowPane = memo(function NowPane({ shown, names, onHappen, className }: NowPaneProps) {
  const styles = useStyles();
  const { run, moment, situation, now, clock } = shown;
  const { sequence } = shown.design;
  const { open, wait, condition, ended } = situation;
  /** How the run stands when its last line has been played; `null` before. */
  const end = moment.lines === run.trace.length ? run.end : null;
  return (
    <Pane title="Up next" className={className}>
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
              onComplete={(result) => onHappen({ kind: 'complete', at: now, step: id, result }, moment)}
              onSkip={() => onHappen({ kind: 'skip', at: now, step: id }, moment)}
              onSnooze={(until) => onHappen({ kind: 'snooze', at: now, step: id, until }, moment)}
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
        <AheadAndBehind shown={shown} />
      </div>
    </Pane>
  );
});
