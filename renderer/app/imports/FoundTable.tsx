import {
  makeStyles,
  Select,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useLibrary } from '../../state/stores.tsx';
import { titleOf } from '../library/words.ts';
import { type Choice, choiceFor, choicesFor, clashOf, type Decisions } from './plan.ts';
import type { Reading } from './reading.ts';
import { catalogWords, choiceWords, clashWords } from './words.ts';

const useStyles = makeStyles({
  what: { overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalS },
  file: { display: 'block', color: tokens.colorNeutralForeground3 },
  do: { width: '210px' },
});

interface FoundTableProps {
  readonly reading: Reading;
  readonly decisions: Decisions;
  readonly decide: (change: Partial<Decisions>) => void;
}

/** Every sequence and catalog that was found, how it stands to what is here, and what becomes of it. */
export function FoundTable({ reading, decisions, decide }: FoundTableProps) {
  const styles = useStyles();
  const entries = useLibrary((state) => state.entries);
  const choose = (key: string, choice: Choice): void => decide({ choices: new Map(decisions.choices).set(key, choice) });
  const takeCatalog = (key: string, take: boolean): void => {
    const without = new Set(decisions.without);
    if (take) without.delete(key);
    else without.add(key);
    decide({ without });
  };
  return (
    <Table aria-label="What the files hold" size="small">
      <TableHeader>
        <TableRow>
          <TableHeaderCell>What</TableHeaderCell>
          <TableHeaderCell>How it stands</TableHeaderCell>
          <TableHeaderCell className={styles.do}>What to do</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {reading.sequences.map((found) => {
          const clash = clashOf(found, entries);
          const name = titleOf(found.design);
          return (
            <TableRow key={found.key}>
              <TableCell className={styles.what}>
                <Text weight="semibold">{name}</Text>
                <Text size={200} className={styles.file}>{`Sequence, ${found.file}`}</Text>
              </TableCell>
              <TableCell className={styles.what}>{clashWords[clash]}</TableCell>
              <TableCell className={styles.do}>
                <Select
                  aria-label={`What to do with ${name}`}
                  value={choiceFor(found, entries, decisions)}
                  onChange={(_, { value }) => {
                    const choice = choicesFor[clash].find((one) => one === value);
                    if (choice !== undefined) choose(found.key, choice);
                  }}
                >
                  {choicesFor[clash].map((choice) => (
                    <option key={choice} value={choice}>
                      {choiceWords[choice]}
                    </option>
                  ))}
                </Select>
              </TableCell>
            </TableRow>
          );
        })}
        {reading.catalogs.map(({ key, file, how }) => (
          <TableRow key={key}>
            <TableCell className={styles.what}>
              <Text weight="semibold">Catalog</Text>
              <Text size={200} className={styles.file}>
                {file}
              </Text>
            </TableCell>
            <TableCell className={styles.what}>{catalogWords[how]}</TableCell>
            <TableCell className={styles.do}>
              <Select
                aria-label={`What to do with the catalog of ${file}`}
                value={decisions.without.has(key) ? 'skip' : 'take'}
                onChange={(_, { value }) => takeCatalog(key, value === 'take')}
              >
                <option value="take">Take in</option>
                <option value="skip">Skip</option>
              </Select>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
