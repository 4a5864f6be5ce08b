import { candidates } from '../../engine/explain/candidates.ts';
import { isIn } from '../../engine/explain/stageFlip.ts';
import { contentOf, holds, type Judging } from '../../engine/fields/evaluate.ts';
import { calendarOf } from '../../engine/time/calendar.ts';
import { columnOf } from '../../model/catalog.ts';
import type { Comparison, Expression } from '../../model/expression.ts';
import type { StepId } from '../../model/ids.ts';
import type { Instant } from '../../model/instant.ts';
import type { RecordState, Scenario } from '../../model/scenario.ts';
import { stepOf } from '../../model/sequence.ts';
import type { StageCondition } from '../../model/steps/stageCondition.ts';
import type { Value } from '../../model/value.ts';
import type { World } from '../runAll.ts';
import type { Route } from './routes.ts';

/** A condition on a way that looks at the record, with what it shall answer. */
type Demand =
  | {
      readonly kind: 'values';
      readonly step: StepId;
      readonly expression: Expression;
      readonly wanted: boolean;
      /** What the way itself has written by then. */
      readonly written: RecordState['values'];
    }
  | { readonly kind: 'stage'; readonly step: StepId; readonly condition: StageCondition; readonly wanted: boolean };

/** What a record must be like to take a way. */
export type RecordFor =
  | { readonly kind: 'found'; readonly record: RecordState }
  /** None can be: the answer of `step` contradicts those before it, or can never be. */
  | { readonly kind: 'none'; readonly step: StepId; readonly wanted: boolean; readonly alone: boolean };

/** When conditions are judged, where that is known: dates are counted from there. */
export type JudgedAt = ReadonlyMap<StepId, Instant>;

/** More assignments than this are not tried. */
const ENOUGH = 50_000;

/** The record closest to the given one that answers all conditions of a way as the way does. */
export function recordFor(world: World, scenario: Scenario, route: Route, judgedAt: JudgedAt): RecordFor {
  const demands = demandsOf(world, route);
  const stage = stageFor(world, scenario.record.stage, demands);
  const values = stage.kind === 'none' ? null : valuesFor(world, scenario, demands, judgedAt);
  if (stage.kind === 'found' && values !== null) return { kind: 'found', record: { ...scenario.record, values, stage: stage.stage } };
  if (stage.kind === 'none') return { kind: 'none', step: stage.step, wanted: stage.wanted, alone: stage.alone };
  return contradiction(world, scenario, demands, judgedAt);
}

function demandsOf({ design }: World, { steps, answers }: Route): readonly Demand[] {
  let written: RecordState['values'] = {};
  const demands: Demand[] = [];
  for (const id of steps) {
    const step = stepOf(design.sequence, id);
    const wanted = answers.find((answer) => answer.step === id)?.exit;
    if (step?.kind === 'updateField' && step.column !== null) written = { ...written, [step.column]: step.value };
    if (wanted === undefined) continue;
    if (step?.kind === 'fieldCondition') {
      demands.push({ kind: 'values', step: id, expression: step.expression, wanted: wanted === 'yes', written });
    } else if (step?.kind === 'stageCondition') demands.push({ kind: 'stage', step: id, condition: step, wanted: wanted === 'yes' });
  }
  return demands;
}

type StageFor =
  | { readonly kind: 'found'; readonly stage: RecordState['stage'] }
  | { readonly kind: 'none'; readonly step: StepId; readonly wanted: boolean; readonly alone: boolean };

function stageFor({ catalog, design }: World, now: RecordState['stage'], demands: readonly Demand[]): StageFor {
  const asked = demands.flatMap((demand) => (demand.kind === 'stage' ? [demand] : []));
  const offered = catalog.processes
    .filter(({ recordType }) => recordType === design.recordType)
    .flatMap(({ id, stages }) => stages.map((stage) => ({ process: id, stage: stage.id })));
  const left = (upTo: number) =>
    [now, ...offered, null].filter((stage) => asked.slice(0, upTo).every(({ condition, wanted }) => isIn(condition, stage) === wanted));
  const [stage] = left(asked.length);
  if (stage !== undefined) return { kind: 'found', stage };
  const first = asked.findIndex((_, index) => left(index + 1).length === 0);
  const failing = asked[first];
  if (failing === undefined) throw new Error('Some demand leaves no stage.');
  return { kind: 'none', step: failing.step, wanted: failing.wanted, alone: first === 0 };
}

const comparisonsIn = (expression: Expression): readonly Comparison[] =>
  expression.kind === 'group' ? expression.members.flatMap(comparisonsIn) : [expression];

function judgingOf({ catalog, design }: World, { calendar, record, start }: Scenario): Judging {
  return {
    calendar: calendarOf(calendar),
    now: start,
    columns: (name) => columnOf(catalog, design.recordType, name),
    names: { catalog, recordType: design.recordType, designName: () => undefined },
    values: record.values,
  };
}

/** Values for all columns that the demands read; `null` where none were found. The fewest changes are tried first. */
function valuesFor(world: World, scenario: Scenario, demands: readonly Demand[], judgedAt: JudgedAt): RecordState['values'] | null {
  const judging = judgingOf(world, scenario);
  const asked = demands.flatMap((demand) => (demand.kind === 'values' ? [demand] : []));
  const domains = domainsOf(judging, asked, judgedAt);
  const meets = (values: RecordState['values']): boolean =>
    asked.every(({ step, expression, wanted, written }) => {
      const now = judgedAt.get(step) ?? judging.now;
      return holds({ ...judging, now, values: { ...values, ...written } }, expression) === wanted;
    });
  let tried = 0;
  /** Changes so many of the columns from `index` on. */
  const change = (values: RecordState['values'], index: number, count: number): RecordState['values'] | null => {
    if (count === 0) {
      tried += 1;
      return meets(values) ? values : null;
    }
    for (let at = index; at <= domains.length - count && tried < ENOUGH; at += 1) {
      const [column, domain] = domains[at] ?? ['', []];
      for (const value of domain) {
        const found = change({ ...values, [column]: value }, at + 1, count - 1);
        if (found !== null) return found;
      }
    }
    return null;
  };
  for (let count = 0; count <= domains.length; count += 1) {
    const found = change(scenario.record.values, 0, count);
    if (found !== null) return found;
  }
  return null;
}

type Domains = readonly (readonly [column: string, values: readonly Value[]])[];

/** For each column that is read, every value that could make a difference to one of the comparisons. */
function domainsOf(judging: Judging, asked: readonly Extract<Demand, { kind: 'values' }>[], judgedAt: JudgedAt): Domains {
  const domains = new Map<string, Set<Value>>();
  for (const { step, expression } of asked) {
    for (const comparison of comparisonsIn(expression)) {
      if (comparison.column === null) continue;
      const known = domains.get(comparison.column) ?? new Set();
      const then = { ...judging, now: judgedAt.get(step) ?? judging.now };
      for (const value of [...candidates(then, comparison, true), ...candidates(then, comparison, false)]) known.add(value);
      known.delete(contentOf(judging.values, comparison.column));
      domains.set(comparison.column, known);
    }
  }
  return [...domains].map(([column, values]) => [column, [...values]] as const);
}

/** The first demand that no record can meet together with those before it. */
function contradiction(world: World, scenario: Scenario, demands: readonly Demand[], judgedAt: JudgedAt): RecordFor {
  const asked = demands.filter(({ kind }) => kind === 'values');
  const first = asked.findIndex((_, index) => valuesFor(world, scenario, asked.slice(0, index + 1), judgedAt) === null);
  const failing = asked[first];
  if (failing === undefined) throw new Error('Some demand cannot be met.');
  const alone = valuesFor(world, scenario, [failing], judgedAt) === null;
  return { kind: 'none', step: failing.step, wanted: failing.wanted, alone };
}
