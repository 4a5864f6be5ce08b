import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { LeadPlay, Play } from '../../../shared/practice/play.ts';
import { timelineOf } from '../../../shared/practice/timeline.ts';
import type { Clock } from '../../seller/clock.ts';
import { Pane } from '../../ui/Pane.tsx';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    display: 'flex',
    flexDirection: 'column',
    overflowWrap: 'anywhere',
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  customer: { borderInlineStartColor: tokens.colorCompoundBrandStroke },
  when: { color: tokens.colorNeutralForeground2 },
  message: {
    alignSelf: 'flex-start',
    marginTop: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'pre-wrap',
  },
});

interface TimelineProps {
  readonly play: Play;
  readonly lead: LeadPlay;
  readonly clock: Clock;
}

/** What has happened with a lead so far, the latest first, with what the customer wrote and said. */
export function Timeline({ play, lead, clock }: TimelineProps) {
  const styles = useStyles();
  const entries = [...timelineOf(play, lead)].reverse();
  return (
    <Pane title={`Timeline of ${lead.lead.record.name}`}>
      <ol className={styles.list} reversed>
        {entries.map(({ at, by, text, message }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: counted from the oldest, an entry keeps its number
          <li key={entries.length - index} className={mergeClasses(styles.entry, by === 'customer' && styles.customer)}>
            <Text size={200} className={styles.when}>
              {clock.moment(at)}
            </Text>
            <Text>{text}</Text>
            {message === null ? null : <Text className={styles.message}>{message}</Text>}
          </li>
        ))}
      </ol>
    </Pane>
  );
}
