import { Badge, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  tags: { display: 'flex', gap: tokens.spacingHorizontalXXS, minWidth: 0, maxWidth: '100%', overflow: 'hidden' },
  tag: {
    display: 'block',
    flex: '0 1 auto',
    lineHeight: '18px',
    minWidth: '3ch',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  rest: { flexShrink: 0 },
});

/** How many are drawn; the rest is counted. */
const DRAWN = 2;

/** The tags of a sequence. */
export function Tags({ tags }: { readonly tags: readonly string[] }) {
  const styles = useStyles();
  if (tags.length === 0) return null;
  return (
    <span className={styles.tags} title={tags.join(', ')}>
      {tags.slice(0, DRAWN).map((tag) => (
        <Badge key={tag} appearance="outline" color="informative" className={styles.tag}>
          {tag}
        </Badge>
      ))}
      {tags.length > DRAWN ? (
        <Badge appearance="ghost" color="informative" className={styles.rest}>{`+${tags.length - DRAWN}`}</Badge>
      ) : null}
    </span>
  );
}
