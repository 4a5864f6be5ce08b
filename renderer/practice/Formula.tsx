import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { worth } from '../../shared/practice/judge.ts';

const useStyles = makeStyles({ list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL } });

const sentences: readonly string[] = [
  `On time, ${worth.onTime} points: done before the end of the working day on which the step was due. ${worth.putOff} points where it was put off and done on the day it was put off to.`,
  `Steps done, ${worth.done} points: a step that is done, on whatever day. One that is skipped or never done loses its ${worth.onTime + worth.done} points.`,
  `Right outcome, ${worth.outcome} points: the call result that you record is what happened on the call.`,
  `Needless touches, ${worth.needless} points off: a call after the first for one step, and a wait that is ended early.`,
  'What a lead would have come to with a seller who does each step when it is due counts as possible, even if you do not get there.',
];

/** How a score is made, in words: the same formula as in `shared/practice/README.md`. */
export function Formula() {
  const styles = useStyles();
  return (
    <div>
      <Text>The total is 100 times the points earned, divided by the points possible.</Text>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
