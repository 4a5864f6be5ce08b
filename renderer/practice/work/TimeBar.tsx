import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { FastForwardRegular, WeatherSunnyRegular } from '@fluentui/react-icons';
import type { Instant } from '../../../shared/model/instant.ts';
import type { Practice } from '../../../shared/model/practice.ts';
import { dayOf } from '../../../shared/practice/days.ts';
import type { Play } from '../../../shared/practice/play.ts';
import { nextDay, nextThing } from '../../../shared/practice/queue.ts';
import { clockIn } from '../../seller/clock.ts';
import { isTimeUp } from '../../state/practiceStore.ts';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  now: { fontVariantNumeric: 'tabular-nums' },
  gap: { flex: '1 1 auto' },
});

interface TimeBarProps {
  readonly play: Play;
  readonly practice: Practice;
  readonly onMoveOn: (to: Instant) => void;
}

/** The simulated clock, how much of the exercise is left, and the two ways to let time pass. */
export function TimeBar({ play, practice, onMoveOn }: TimeBarProps) {
  const styles = useStyles();
  const next = useKeptFocus();
  const { exercise, clock: now } = play;
  const clock = clockIn(exercise.calendar.zone);
  const { days, minutes } = exercise.limit;
  const over = isTimeUp(play, practice);
  return (
    <section aria-label="Time" className={styles.bar}>
      <Subtitle2 className={styles.now}>{clock.moment(now)}</Subtitle2>
      <Text>{`Day ${Math.min(days, dayOf(exercise, now))} of ${days}`}</Text>
      {minutes === null ? null : <Text>{`${Math.max(0, Math.ceil(minutes - practice.usedMs / 60_000))} of ${minutes} minutes left`}</Text>}
      <span className={styles.gap} />
      {over ? (
        <MessageBar intent="info">
          <MessageBarBody>
            <MessageBarTitle>The time is up.</MessageBarTitle>
            Hand in what you have done.
          </MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <Button id={next} icon={<FastForwardRegular />} onClick={() => onMoveOn(nextThing(play))}>
            Next thing
          </Button>
          <Button icon={<WeatherSunnyRegular />} onClick={() => onMoveOn(nextDay(play))}>
            Next day
          </Button>
        </>
      )}
    </section>
  );
}
