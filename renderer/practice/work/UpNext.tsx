import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CallRegular, FastForwardRegular, LightbulbRegular } from '@fluentui/react-icons';
import type { Choice } from '../../../shared/model/attempt.ts';
import type { Names } from '../../../shared/model/describe.ts';
import { sampleSeller } from '../../../shared/model/people.ts';
import { saidBy } from '../../../shared/model/persona.ts';
import { hintFor } from '../../../shared/practice/hint.ts';
import { callsFor, designAt, type LeadPlay, type Play, standing } from '../../../shared/practice/play.ts';
import type { Clock } from '../../seller/clock.ts';
import { textsFor } from '../../seller/texts.ts';
import { UpNextCard } from '../../seller/UpNextCard.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { idleInWords } from './rows.ts';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
  call: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  heard: { overflowWrap: 'anywhere' },
  hint: { display: 'flex', gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorBrandForeground1 },
});

interface UpNextProps {
  readonly play: Play;
  readonly lead: LeadPlay;
  readonly clock: Clock;
  /** Nothing more can be done. */
  readonly over: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** What is up next for one lead, with its words filled in; of a call, first how it went. Nothing here says what will happen. */
export function UpNext({ play, lead, clock, over, onChoose }: UpNextProps) {
  const styles = useStyles();
  const situation = standing(play, lead);
  const [open] = situation.open;
  const design = designAt(play, situation);
  const step = open === undefined ? undefined : design.sequence.steps[open.step];
  const { record } = lead.lead;
  const title = `Up next for ${record.name}`;
  if (open === undefined || step === undefined || over) {
    return (
      <Pane title={title}>
        <div className={styles.stack}>
          <Text>{over ? 'Nothing more can be done.' : `${idleInWords(situation, clock)}.`}</Text>
          {situation.wait === null || over ? null : <SkipWait lead={lead} step={situation.wait.step} onChoose={onChoose} />}
        </div>
      </Pane>
    );
  }
  const named = { lead: lead.lead.id, step: step.id };
  const names = namesOf(play, design.recordType);
  const isCall = step.kind === 'phoneCall';
  const calls = callsFor(play, lead, step.id);
  const call = (): void => onChoose({ kind: 'call', ...named });
  return (
    <Pane title={title}>
      <div className={styles.stack}>
        <UpNextCard
          kind={step.kind}
          title={open.stepName}
          description={step.description}
          dueAt={open.dueAt}
          now={play.clock}
          clock={clock}
          texts={textsFor(step, names, { record: situation.record.values, user: sampleSeller })}
          outcomes={isCall ? play.exercise.catalog.callResults : []}
          onComplete={(result) => onChoose({ kind: 'complete', ...named, result })}
          onSkip={() => onChoose({ kind: 'skip', ...named })}
          onSnooze={(until) => onChoose({ kind: 'snooze', ...named, until })}
          {...(isCall && calls.length === 0 ? { first: { label: `Call ${record.name}`, onDo: call } } : {})}
        >
          {calls.length === 0 ? null : (
            <Heard words={calls.map(({ way }) => saidBy(way.heard, record.name))} name={record.name} onAgain={call} />
          )}
        </UpNextCard>
        {play.exercise.hints ? (
          <div className={styles.hint}>
            <LightbulbRegular className={styles.icon} aria-hidden />
            <Text>{`Hint: ${hintFor({ design, step: step.id }, names)}`}</Text>
          </div>
        ) : null}
      </div>
    </Pane>
  );
}

const namesOf = ({ exercise: { catalog, design, others } }: Play, recordType: string): Names => ({
  catalog,
  recordType,
  designName: (id) => [design, ...others].find((one) => one.id === id)?.name,
});

interface HeardProps {
  readonly words: readonly string[];
  readonly name: string;
  readonly onAgain: () => void;
}

/** How the call went, for the learner to record. */
function Heard({ words, name, onAgain }: HeardProps) {
  const styles = useStyles();
  return (
    <section aria-label="On the phone" className={styles.call}>
      <Text weight="semibold">You called. What do you record?</Text>
      {words.map((heard, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: calls only ever come after the others
        <Text key={index} className={styles.heard}>
          {heard}
        </Text>
      ))}
      <Button size="small" icon={<CallRegular />} onClick={onAgain}>
        {`Call ${name} again`}
      </Button>
    </section>
  );
}

function SkipWait({
  lead,
  step,
  onChoose,
}: Pick<UpNextProps, 'lead' | 'onChoose'> & { readonly step: Extract<Choice, { kind: 'skipWait' }>['step'] }) {
  return (
    <Button icon={<FastForwardRegular />} onClick={() => onChoose({ kind: 'skipWait', lead: lead.lead.id, step })}>
      Skip wait time
    </Button>
  );
}
