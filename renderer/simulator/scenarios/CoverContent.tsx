import { Field, makeStyles, ProgressBar, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { type CoverWish, MOST_PATHS, type Proposal } from '../../../shared/scenarios/search/cover.ts';
import type { Searching } from './searching.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

interface CoverContentProps {
  readonly wish: CoverWish;
  /** How many paths the sequence has. */
  readonly paths: number;
  readonly searching: Searching<Proposal> | null;
  readonly onWish: (wish: CoverWish) => void;
}

/** What shall be covered, and the scenarios that would do it. */
export function CoverContent({ wish, paths, searching, onWish }: CoverContentProps) {
  const styles = useStyles();
  const tooMany = paths > MOST_PATHS;
  return (
    <div className={styles.root}>
      <Field label="Cover" hint={tooMany ? `With more than ${MOST_PATHS} paths each exit is tried for itself.` : null}>
        <RadioGroup value={wish} onChange={(_, { value }) => onWish(value === 'paths' ? 'paths' : 'exits')}>
          <Radio value="paths" disabled={tooMany} label="Every path: a scenario for each way from the start to an end" />
          <Radio value="exits" label="Every exit: the fewest scenarios that take every way out of every step" />
        </RadioGroup>
      </Field>
      {searching === null ? null : searching.kind === 'searching' ? (
        <ProgressBar aria-label={`Searching, ${searching.tried} runs so far`} />
      ) : (
        <Proposed proposal={searching.answer} />
      )}
    </div>
  );
}

function Proposed({ proposal: { scenarios, exact, left } }: { readonly proposal: Proposal }) {
  const styles = useStyles();
  return (
    <>
      <Text role="status">{summary(scenarios.length, exact)}</Text>
      {scenarios.length === 0 ? null : (
        <ul className={styles.list} aria-label="Scenarios to add">
          {scenarios.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
      {left.length === 0 ? null : (
        <section>
          <h3 className={styles.heading}>Cannot be covered</h3>
          <ul className={styles.list}>
            {left.map(({ what, reason }) => (
              <li key={what}>{`${what}: ${reason}`}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function summary(count: number, exact: boolean): string {
  if (count === 0) return 'The saved scenarios cover all that can be covered.';
  const many = count === 1 ? '1 scenario' : `${count} scenarios`;
  return exact ? `${many} will be added; no fewer would do.` : `${many} will be added. It is not certain that these are the fewest.`;
}
