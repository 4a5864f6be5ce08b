import { valueInWords } from '../../model/describe.ts';
import type { Expression, Group } from '../../model/expression.ts';
import type { Value } from '../../model/value.ts';
import type { ScenarioChange } from '../change.ts';
import { comparisonHolds, holds, type Judging } from '../fields/evaluate.ts';
import type { Going } from '../going.ts';
import { thisInstantOf } from '../thisInstant.ts';
import { listed } from '../time/words.ts';
import type { Flip } from '../trace.ts';
import { candidates } from './candidates.ts';
import { beforeNow } from './recordChange.ts';

/** Values for some columns. */
type Assignment = ReadonlyMap<string, Value>;

/** More suggestions than this are not looked at: the smallest come first. */
const ENOUGH = 48;
const nothing: Assignment = new Map();

/** Both at once, or `null` when they want different values of one column. */
function together(a: Assignment, b: Assignment): Assignment | null {
  for (const [column, value] of b) if (a.has(column) && a.get(column) !== value) return null;
  return new Map([...a, ...b]);
}

const smallestFirst = (assignments: readonly Assignment[]): readonly Assignment[] =>
  [...assignments].sort((a, b) => a.size - b.size).slice(0, ENOUGH);

/** Ways to give an expression the wanted verdict, the smallest first; each still has to be tried, as columns can occur twice. */
function waysTo(judging: Judging, expression: Expression, wanted: boolean): readonly Assignment[] {
  if (expression.kind === 'comparison') {
    if (comparisonHolds(judging, expression) === wanted) return [nothing];
    return candidates(judging, expression, wanted).map((value) => new Map([[expression.column ?? '', value]]));
  }
  if ((expression.join === 'and') !== wanted) {
    const ways: Assignment[] = [];
    for (const member of expression.members) ways.push(...waysTo(judging, member, wanted));
    return smallestFirst(ways);
  }
  return expression.members.reduce<readonly Assignment[]>(
    (all, member) => {
      const more = waysTo(judging, member, wanted);
      return smallestFirst(all.flatMap((a) => more.flatMap((b) => together(a, b) ?? [])));
    },
    [nothing],
  );
}

const inWords = (judging: Judging, [column, value]: readonly [string, Value]): string =>
  `${judging.columns(column)?.label ?? column} ${value === null ? 'empty' : valueInWords(judging.names, column, value)}`;

/**
 * The fewest columns, and values for them, that give a field condition the wanted verdict and change nothing that was judged earlier in
 * this instant (`rules.md` 4.8).
 */
export function flipFields(run: Going, judging: Judging, group: Group, wanted: boolean): Flip | null {
  const thisInstant = thisInstantOf(run);
  const judgements = [...thisInstant.fieldJudgements, { expression: group, verdict: wanted }];
  const works = (assignment: Assignment): boolean => {
    for (const column of assignment.keys()) if (thisInstant.columns.has(column)) return false;
    const changed = { ...judging, values: { ...judging.values, ...Object.fromEntries(assignment) } };
    return judgements.every(({ expression, verdict }) => holds(changed, expression) === verdict);
  };
  const smallest = waysTo(judging, group, wanted).find(works);
  if (smallest === undefined) return null;
  const entries = [...smallest];
  const changes = entries.map(
    ([column, value]): ScenarioChange =>
      beforeNow(run, (at) => ({ kind: 'recordChanged', ...at, column, value })) ?? { kind: 'value', column, value },
  );
  return { text: `With ${listed(entries.map((entry) => inWords(judging, entry)))} it would have been ${wanted ? 'Yes' : 'No'}.`, changes };
}
