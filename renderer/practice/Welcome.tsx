import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, PlayRegular } from '@fluentui/react-icons';
import { type FormEvent, useState } from 'react';
import type { Practice } from '../../shared/model/practice.ts';
import type { Play } from '../../shared/practice/play.ts';
import { clockIn } from '../seller/clock.ts';
import { useStores } from '../state/stores.tsx';
import { Pane } from '../ui/Pane.tsx';
import { useKeptFocus } from '../ui/useKeptFocus.ts';
import { Formula } from './Formula.tsx';
import { PracticePage } from './PracticePage.tsx';
import { counted } from './words.ts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '760px' },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  facts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  form: {
    marginTop: tokens.spacingVerticalM,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
  },
  name: { flex: '1 1 240px' },
});

/** What an exercise asks for, before it is begun. Of its customers only the names are told. */
export function Welcome({ practice: { exercise, learner }, play }: { readonly practice: Practice; readonly play: Play }) {
  const styles = useStyles();
  const { practice, view } = useStores();
  const [name, setName] = useState(learner);
  const field = useKeptFocus();
  const clock = clockIn(exercise.calendar.zone);
  const { limit, leads, hints } = exercise;

  const begin = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    practice.getState().begin(name.trim());
    view.getState().announce(`Begun. It is ${clock.moment(play.clock)}.`);
  };
  const facts = [
    `The sequence is "${exercise.design.name}".`,
    `${counted(leads.length, 'lead')}: ${leads.map(({ record }) => record.name).join(', ')}.`,
    `${counted(limit.days, 'working day')}, from ${clock.moment(exercise.start)} to ${clock.moment(play.end)}. The days are simulated: you move them on.`,
    limit.minutes === null
      ? 'Take as much of your own time as you like.'
      : `You have ${counted(limit.minutes, 'minute')} of your own time.`,
    hints ? 'Hints say what the sequence intends.' : 'There are no hints.',
    'Your name stands in the result that you hand in.',
  ];
  return (
    <PracticePage
      title={exercise.name}
      actions={
        <Button icon={<ArrowLeftRegular />} onClick={() => practice.getState().show({ kind: 'home' })}>
          All exercises
        </Button>
      }
    >
      <div className={styles.page}>
        <Pane title="What to do">
          <Text block className={styles.text}>
            {exercise.instructions.trim() === '' ? 'Work your queue: do each step when it is due.' : exercise.instructions}
          </Text>
        </Pane>
        <Pane title="Begin">
          <ul className={styles.facts}>
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          <form className={styles.form} onSubmit={begin}>
            <Field label="Your name" required className={styles.name}>
              <Input id={field} value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
            </Field>
            <Button type="submit" appearance="primary" icon={<PlayRegular />} disabledFocusable={name.trim() === ''}>
              Begin
            </Button>
          </form>
        </Pane>
        <Pane title="How it is judged">
          <Formula />
        </Pane>
      </div>
    </PracticePage>
  );
}
