import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Hit } from './search.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  place: { fontWeight: tokens.fontWeightSemibold },
  field: { color: tokens.colorNeutralForeground2 },
  match: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground2,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
  },
});

/** Where something was found, and the text around it with the match marked. */
export function HitRow({ hit: { place, field, before, match, after } }: { readonly hit: Hit }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Text className={styles.place}>{place}</Text>
      <span>
        <Text className={styles.field}>{`${field}: `}</Text>
        <Text>{before}</Text>
        <mark className={styles.match}>{match}</mark>
        <Text>{after}</Text>
      </span>
    </div>
  );
}
