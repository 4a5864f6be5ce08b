import {
  makeStyles,
  Select,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { itemKey } from '../../../shared/model/catalogItem.ts';
import { DesignId } from '../../../shared/model/ids.ts';
import { libraryFor } from '../../state/library.ts';
import { useCatalog, useLibrary } from '../../state/stores.tsx';
import { itemInWords } from '../catalog/MissingPane.tsx';
import { namesOf } from '../library/words.ts';
import { type Offer, offersFor } from './mapping.ts';
import type { Decisions, ImportPlan } from './plan.ts';

const useStyles = makeStyles({
  what: { overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalS },
  to: { width: '210px' },
});

interface MissingTableProps {
  /** As if nothing was mapped. */
  readonly plan: ImportPlan;
  readonly decisions: Decisions;
  readonly decide: (change: Partial<Decisions>) => void;
}

/** What the sequences name and nobody here offers, each with what may take its place. */
export function MissingTable({ plan, decisions, decide }: MissingTableProps) {
  const styles = useStyles();
  const here = useCatalog();
  const entries = useLibrary((state) => state.entries);
  const catalog = plan.catalog ?? here;
  const targets = [...libraryFor(entries).values()].map(({ id, name }): Offer => ({ id, label: name }));
  const mapTo = (key: string, id: string): void => {
    const mapping = new Map(decisions.mapping);
    if (id === '') mapping.delete(key);
    else mapping.set(key, id);
    decide({ mapping });
  };
  const leadTo = (target: DesignId, id: string): void => {
    const next = new Map(decisions.targets);
    const chosen = DesignId.safeParse(id);
    if (chosen.success) next.set(target, chosen.data);
    else next.delete(target);
    decide({ targets: next });
  };
  return (
    <Table aria-label="What is missing here" size="small">
      <TableHeader>
        <TableRow>
          <TableHeaderCell>Missing here</TableHeaderCell>
          <TableHeaderCell>Named by</TableHeaderCell>
          <TableHeaderCell className={styles.to}>Use instead</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {plan.missing.map(({ item, designs }) => (
          <TableRow key={itemKey(item)}>
            <TableCell className={styles.what}>{itemInWords(item)}</TableCell>
            <TableCell>{namesOf(designs)}</TableCell>
            <TableCell className={styles.to}>
              <Instead
                label={`Instead of ${itemInWords(item)}`}
                value={decisions.mapping.get(itemKey(item)) ?? ''}
                offers={offersFor(catalog, item)}
                onChange={(id) => mapTo(itemKey(item), id)}
              />
            </TableCell>
          </TableRow>
        ))}
        {plan.missingTargets.map((target) => (
          <TableRow key={target}>
            <TableCell className={styles.what}>{`The sequence to advance to (${target})`}</TableCell>
            <TableCell>
              {namesOf(plan.added.concat(plan.replaced).flatMap(({ design }) => (leadsTo(design, target) ? [design] : [])))}
            </TableCell>
            <TableCell className={styles.to}>
              <Instead
                label={`Instead of the sequence ${target}`}
                value={decisions.targets.get(target) ?? ''}
                offers={targets}
                onChange={(id) => leadTo(target, id)}
              />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

const leadsTo = ({ sequence }: ImportPlan['added'][number]['design'], target: DesignId): boolean =>
  Object.values(sequence.steps).some((step) => step.kind === 'advance' && step.target === target);

interface InsteadProps {
  readonly label: string;
  readonly value: string;
  readonly offers: readonly Offer[];
  readonly onChange: (id: string) => void;
}

const Instead = ({ label, value, offers, onChange }: InsteadProps) => (
  <Select aria-label={label} value={value} onChange={(_, data) => onChange(data.value)}>
    <option value="">Leave it missing</option>
    {offers.map((offer) => (
      <option key={offer.id} value={offer.id}>
        {offer.label}
      </option>
    ))}
  </Select>
);
