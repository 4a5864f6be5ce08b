import { valueInWords } from '../../model/describe.ts';
import type { Expression, Group } from '../../model/expression.ts';
import type { Value } from '../../model/value.ts';
import type { ScenarioChange } from '../change.ts';
import { comparisonHolds, holds, type Judging } from '../fields/evaluate.ts';
import type { ThisInstant } from '../thisInstant.ts';
import { listed } from '../time/words.ts';
import type { Flip } from '../trace.ts';
import { candidates } from './candidates.ts';
import { beforeNow, type Moment } from './recordChange.ts';

/** Values for some columns, each named once. They are few, so a list is quicker than a map. */
type Assignment = readonly (readonly [column: string, value: Value])[];

/** More suggestions than this are not looked at: the smallest come first. */
const ENOUGH = 48;
const nothing: Assignment = [];

/** Both at once, or `null` when they want different values of one column. */
function together(a: Assignment, b: Assignment): Assignment | null {
  const both = [...a];
  for (const [column, value] of b) {
    const other = a.find(([name]) => name === column);
    if (other === undefined) both.push([column, value]);
    else if (other[1] !== value) return null;
  }
  return both;
}

/** Every one of `some` together with every one of `others`. */
function pairsOf(some: readonly Assignment[], others: readonly Assignment[]): readonly Assignment[] {
  const pairs: Assignment[] = [];
  for (const one of some) {
    for (const other of others) {
      const both = together(one, other);
      if (both !== null) pairs.push(both);
    }
  }
  return pairs;
}

const smallestFirst = (assignments: readonly Assignment[]): readonly Assignment[] =>
  [...assignments].sort((a, b) => a.length - b.length).slice(0, ENOUGH);

/** Ways to give an expression the wanted verdict, the smallest first; each still has to be tried, as columns can occur twice. */
function waysTo(judging: Judging, expression: Expression, wanted: boolean): readonly Assignment[] {
  if (expression.kind === 'comparison') {
    if (comparisonHolds(judging, expression) === wanted) return [nothing];
    return candidates(judging, expression, wanted).map((value): Assignment => [[expression.column ?? '', value]]);
  }
  const ways = expression.members.map((member) => waysTo(judging, member, wanted));
  if ((expression.join === 'and') === wanted) return ways.reduce((all, more) => smallestFirst(pairsOf(all, more)), [nothing]);
  const all: Assignment[] = [];
  for (const some of ways) for (const way of some) all.push(way);
  return smallestFirst(all);
}

const inWords = (judging: Judging, [column, value]: readonly [string, Value]): string =>
  `${judging.columns(column)?.label ?? column} ${value === null ? 'empty' : valueInWords(judging.names, column, value)}`;

/**
 * The fewest columns, and values for them, that give a field condition the wanted verdict and change nothing that was judged earlier in
 * this instant (`rules.md` 4.8).
 */
export function flipFields(moment: Moment, thisInstant: ThisInstant, judging: Judging, group: Group, wanted: boolean): Flip | null {
  const judgements = [...thisInstant.fieldJudgements, { expression: group, verdict: wanted }];
  const works = (assignment: Assignment): boolean => {
    if (assignment.some(([column]) => thisInstant.columns.includes(column))) return false;
    const changed = { ...judging, values: { ...judging.values, ...Object.fromEntries(assignment) } };
    return judgements.every(({ expression, verdict }) => holds(changed, expression) === verdict);
  };
  const smallest = waysTo(judging, group, wanted).find(works);
  if (smallest === undefined) return null;
  const changes = smallest.map(
    ([column, value]): ScenarioChange =>
      beforeNow(moment, (at) => ({ kind: 'recordChanged', ...at, column, value })) ?? { kind: 'value', column, value },
  );
  return { text: `With ${listed(smallest.map((entry) => inWords(judging, entry)))} it would have been ${wanted ? 'Yes' : 'No'}.`, changes };
}
