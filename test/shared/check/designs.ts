import type { CheckContext, LibraryEntry } from '../../../shared/check/context.ts';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import { blankDesign, type Design } from '../../../shared/model/design.ts';
import type { Comparison, Expression, Group, Operator } from '../../../shared/model/expression.ts';
import { type Flow, type FlowItem, sequenceOf } from '../../../shared/model/flow.ts';
import { DesignId, StepId } from '../../../shared/model/ids.ts';
import { stepOf } from '../../../shared/model/sequence.ts';
import type { Step } from '../../../shared/model/step.ts';
import type { Value } from '../../../shared/model/value.ts';

export const s = (number: number): StepId => StepId.parse(`s${number}`);

/** The sequence of a flow, its steps numbered s1, s2, … in the order they are built. */
export function sequenceFrom(flow: Flow): Design['sequence'] {
  let count = 0;
  return sequenceOf(flow, () => s(++count));
}

/** A design for leads that is free of errors as far as its flow is. */
export const designOf = (flow: Flow, change: Partial<Design> = {}): Design => ({
  ...blankDesign(DesignId.parse('checked'), 'Checked sequence', 'lead'),
  sequence: sequenceFrom(flow),
  ...change,
});

/** The design with one step changed by hand, in ways that a flow cannot spell. */
export function withStep(design: Design, id: StepId, change: (step: Step) => Step): Design {
  const step = stepOf(design.sequence, id);
  if (step === undefined) throw new Error(`No step ${id}`);
  return { ...design, sequence: { ...design.sequence, steps: { ...design.sequence.steps, [id]: change(step) } } };
}

export const entry = (name: string, more: Partial<LibraryEntry> = {}): LibraryEntry => ({
  name,
  recordType: 'lead',
  status: 'finished',
  ...more,
});

export const libraryOf = (entries: Readonly<Record<string, LibraryEntry>>): CheckContext['library'] =>
  new Map(Object.entries(entries).map(([id, value]) => [DesignId.parse(id), value]));

export const contextWith = (library: CheckContext['library'] = new Map(), catalog = standardCatalog): CheckContext => ({
  catalog,
  library,
  profile: 'dynamics-365',
});

/** A step that is never anybody's business: a task. */
export const anything: FlowItem = { step: { kind: 'task', name: 'Do something', description: '' } };

export const advance = (target: string | null, name = 'Hand over'): FlowItem => ({
  step: { kind: 'advance', name, description: '', target: target === null ? null : DesignId.parse(target) },
});

export const compare = (column: string | null, operator: Operator, ...operands: Value[]): Comparison => ({
  kind: 'comparison',
  column,
  operator,
  operands,
});

export const all = (...members: Expression[]): Group => ({ kind: 'group', join: 'and', members });
export const any = (...members: Expression[]): Group => ({ kind: 'group', join: 'or', members });

export const fieldCondition = (expression: Group, yes: Flow = [], no: Flow = [anything], name = 'Field?'): FlowItem => ({
  step: { kind: 'fieldCondition', name, description: '', expression },
  yes,
  no,
});

export const stageCondition = (
  process: string | null,
  stages: string[],
  yes: Flow = [],
  no: Flow = [anything],
  name = 'Stage?',
): FlowItem => ({
  step: { kind: 'stageCondition', name, description: '', process, stages },
  yes,
  no,
});

export const callCondition = (results: string[], yes: Flow = [], no: Flow = [anything], name = 'Result?'): FlowItem => ({
  step: { kind: 'callCondition', name, description: '', results },
  yes,
  no,
});
