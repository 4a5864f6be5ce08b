import { type AnyStateMachine, assign, createActor, createMachine } from 'xstate';
import type { RunInput } from '../../shared/engine/input.ts';
import { type Names, stepInWords, valueInWords } from '../../shared/model/describe.ts';
import { type Comparison, operatorLabels } from '../../shared/model/expression.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { type Condition, type ExitName, isCondition, isLinear, type LinearStep, type Step, type StepOf } from '../../shared/model/step.ts';
import { drawnVersion } from '../reference/drawnVersion.ts';
import { PlainCalendar } from './plainCalendar.ts';
import { StillClock } from './stillClock.ts';

/** What was looked at in a judgement. */
interface Row {
  readonly operand: string;
  readonly expected: string;
  readonly actual: string;
  readonly verdict: boolean;
}

/**
 * A line of a trace as a person would have XState write it: as much as ours but for the suggestion and the record as it then stood. Its
 * words are told when somebody reads them, as ours are: what they are made of stays in a function.
 */
export interface Line {
  readonly kind: string;
  readonly step: string | null;
  readonly at: Instant;
  readonly dueAt: Instant | null;
  readonly until: Instant | null;
  readonly text: () => string;
  readonly shifts: () => readonly string[];
  readonly rows: () => readonly Row[];
}

/** What a machine knows of its run. */
interface Context {
  readonly until: Instant;
  readonly email: LinearStep | null;
  readonly happened: readonly { readonly type: string; readonly at: Instant }[];
  readonly call: { readonly name: string; readonly result: string } | null;
  readonly values: Readonly<Record<string, unknown>>;
  readonly stage: string;
}

interface Happens {
  readonly type: string;
  readonly result: string | null;
}

interface Given {
  readonly context: Context;
  readonly event: Happens;
}

const nothingKnown: Context = { until: 0, email: null, happened: [], call: null, values: {}, stage: '' };
const nothingHappens: Happens = { type: '', result: null };
const customerDoes: Readonly<Record<string, string>> = {
  opened: 'opens',
  linkOpened: 'opens a link in',
  replied: 'replies to',
  attachmentDownloaded: 'downloads an attachment of',
};

/** The run that is going on, and the calendar and names of all of them. */
let lines: Line[] = [];
let clock = new StillClock(0);
let input: RunInput | null = null;
let calendar: PlainCalendar | null = null;

const theInput = (): RunInput => input ?? fail();
const theCalendar = (): PlainCalendar => calendar ?? fail();
const fail = (): never => {
  throw new Error('No run is going on.');
};
const names = (): Names => ({ catalog: theInput().catalog, recordType: 'lead', designName: () => undefined });

const none = (): readonly never[] => [];

function note(kind: string, step: Step | null, text: () => string, more: Partial<Line> = {}): void {
  lines.push({ kind, step: step?.id ?? null, at: clock.now, dueAt: null, until: null, text, shifts: none, rows: none, ...more });
}

const target = (to: string | null): string => to ?? 'end';

function stateOf(step: Step) {
  if (isLinear(step)) return linear(step);
  if (!isCondition(step)) throw new Error(`There is no state for a step of kind ${step.kind}.`);
  return step.kind === 'emailCondition' ? watching(step) : deciding(step);
}

function linear(step: LinearStep) {
  const next = target(step.exits.next);
  switch (step.kind) {
    case 'wait':
      return waiting(step, next);
    case 'updateField':
      return updating(step, next);
    case 'automatedEmail':
    case 'automatedTextMessage':
    case 'abTest':
      return { entry: [() => sendByItself(step), assign({ email: step, happened: [] })], always: next };
    default:
      return manual(step, next);
  }
}

function waiting(step: StepOf<'wait'>, next: string) {
  const enter = assign(() => {
    const { at, shifts } = theCalendar().afterWorkingDays(clock.now, step.duration);
    const text = () => `"${step.name}" begins: ${stepInWords(names(), step)}, in working days, until ${theCalendar().inWords(at)}.`;
    note('entered', step, text, { until: at, shifts });
    return { until: at };
  });
  return { entry: enter, after: { itsEnd: { target: next, actions: () => note('waited', step, () => `"${step.name}" is over.`) } } };
}

function updating(step: StepOf<'updateField'>, next: string) {
  const enter = () => {
    note('entered', step, () => `"${step.name}" runs by itself.`);
    note('updated', step, () => `${step.column} of the record becomes ${valueInWords(names(), step.column ?? '', step.value)}.`);
  };
  const write = assign({ values: ({ context }: Given) => ({ ...context.values, [step.column ?? '']: step.value }) });
  return { entry: [enter, write], always: next };
}

function sendByItself(step: StepOf<'automatedEmail' | 'automatedTextMessage' | 'abTest'>): void {
  note('entered', step, () => `"${step.name}" runs by itself.`);
  const drawn = step.kind === 'abTest' ? drawnVersion(step, 0, theInput().scenario) : null;
  const version = drawn === null ? '' : ` in version ${drawn.toUpperCase()}`;
  note('sent', step, () => `"${step.name}" is sent${version}.`);
}

function manual(step: LinearStep, next: string) {
  const enter = () => {
    const { at, shifts } = theCalendar().due(clock.now);
    const isNow = at === clock.now;
    const text = () => `"${step.name}" is open for the seller, due ${isNow ? 'now' : theCalendar().inWords(at)}.`;
    note('entered', step, text, { dueAt: at, shifts });
  };
  const isEmail = step.kind === 'email';
  const complete = ({ event }: Given) => {
    const { result } = event;
    note('completed', step, () => `The seller completes "${step.name}"${result === null ? '' : ` with the result ${result}`}.`);
    if (isEmail || step.kind === 'textMessage') note('sent', step, () => `"${step.name}" is sent.`);
  };
  const remember = isEmail
    ? assign({ email: step, happened: [] })
    : assign({ call: ({ event, context }: Given) => (event.result === null ? context.call : { name: step.name, result: event.result }) });
  return { entry: enter, on: { complete: { target: next, actions: [complete, remember] } } };
}

function judged(step: Condition, exit: ExitName, why: (rows: readonly Row[]) => string, rows: () => readonly Row[]): void {
  note('judged', step, () => `"${step.name}" is ${exit === 'yes' ? 'Yes' : 'No'}: ${why(rows())}.`, { rows });
}

/** Whether a condition without a time limit is met: the guard needs no words. */
function isYes(step: Exclude<Condition, { kind: 'emailCondition' }>, { call, values, stage }: Context): boolean {
  if (step.kind === 'callCondition') return call !== null && step.results.includes(call.result);
  if (step.kind === 'stageCondition') return step.stages.includes(stage);
  return step.expression.members.every((member) => {
    return member.kind === 'comparison' && member.column !== null && holds(member, values[member.column]);
  });
}

const holds = ({ operator, operands }: Comparison, value: unknown): boolean =>
  operator === 'isOneOf' ? operands.some((operand) => operand === value) : Number(value) >= Number(operands[0]);

/** What it looked at, in words. */
function rowsOf(step: Exclude<Condition, { kind: 'emailCondition' }>, { call, values, stage }: Context): readonly Row[] {
  if (step.kind === 'callCondition') {
    const { name, result } = call ?? { name: '', result: '' };
    return [{ operand: name, expected: step.results.join(' or '), actual: result, verdict: step.results.includes(result) }];
  }
  if (step.kind === 'stageCondition') {
    return [{ operand: 'Stage', expected: step.stages.join(' or '), actual: stage, verdict: step.stages.includes(stage) }];
  }
  return step.expression.members.flatMap((member): readonly Row[] => {
    if (member.kind === 'group' || member.column === null) return [];
    const { column, operator, operands } = member;
    const value = values[column];
    const expected = operands.map((operand) => valueInWords(names(), column, operand)).join(' or ');
    return [{ operand: column, expected: `${operatorLabels[operator]} ${expected}`, actual: String(value), verdict: holds(member, value) }];
  });
}

function deciding(step: Exclude<Condition, { kind: 'emailCondition' }>) {
  const guard = ({ context }: Given): boolean => isYes(step, context);
  const judge = (exit: ExitName) => {
    const why = (rows: readonly Row[]): string => rows.map(({ operand, actual }) => `${operand} is ${actual}`).join(' and ');
    return ({ context }: Given): void => judged(step, exit, why, () => rowsOf(step, context));
  };
  return {
    entry: () => note('entered', step, () => `"${step.name}" looks at ${stepInWords(names(), step)}.`),
    always: [
      { guard, target: target(step.exits.yes), actions: judge('yes') },
      { target: target(step.exits.no), actions: judge('no') },
    ],
  };
}

const tellCustomer = ({ context: { email }, event }: Given): void =>
  note('customer', email, () => `The customer ${customerDoes[event.type]} "${email?.name}", the last email sent.`);

const remember = assign({
  happened: ({ context, event }: Given) => [...context.happened, { type: event.type, at: clock.now }],
});

function watching(step: StepOf<'emailCondition'>) {
  const yes = { target: target(step.exits.yes) };
  const has = (happened: Context['happened']) => (result: string) => happened.some(({ type }) => type === result);
  const isMet = (happened: Context['happened']): boolean =>
    step.mode === 'allOf' ? step.results.every(has(happened)) : step.results.some(has(happened));
  const enter = assign(({ context }: Given) => {
    const until = theCalendar().after(clock.now, step.limit);
    const pace = step.advanceEarly ? 'Yes as soon as it is met' : 'judged at the end';
    const asks = () => `${stepInWords(names(), step)}, ${pace}`;
    const { email } = context;
    const text = () => `"${step.name}" watches "${email?.name}" until ${theCalendar().inWords(until)}: ${asks()}.`;
    note('entered', step, text, { until });
    return { until };
  });
  const judge = (exit: ExitName) => {
    const found = (rows: readonly Row[]): string => rows.map(({ operand, actual }) => `${operand} ${actual}`).join(', ');
    return ({ context: { email, happened, until } }: Given): void => {
      const rows = (): readonly Row[] => {
        const expected = theCalendar().inWords(until);
        return step.results.map((result): Row => {
          const event = happened.find(({ type }) => type === result);
          const actual = event === undefined ? 'not happened' : theCalendar().inWords(event.at);
          return { operand: `${email?.name}: ${result}`, expected, actual, verdict: event !== undefined };
        });
      };
      judged(step, exit, found, rows);
    };
  };
  const meets = ({ context, event }: Given): boolean =>
    step.advanceEarly && isMet([...context.happened, { type: event.type, at: clock.now }]);
  const events = step.results.map((result) => [
    result,
    [{ guard: meets, ...yes, actions: [tellCustomer, remember, judge('yes')] }, { actions: [tellCustomer, remember] }],
  ]);
  return {
    entry: enter,
    on: Object.fromEntries(events),
    after: {
      itsEnd: [
        { guard: ({ context }: Given) => isMet(context.happened), ...yes, actions: judge('yes') },
        { target: target(step.exits.no), actions: judge('no') },
      ],
    },
  };
}

/** The steps of the runs as a machine, declared once for all of them; the calendar is opened once as well. */
export function wholeMachineOf([first]: readonly RunInput[]): AnyStateMachine {
  if (first === undefined) throw new Error('There is no run to make a machine of.');
  const { sequence } = first.design;
  calendar = new PlainCalendar(first.scenario.calendar);
  const states = Object.fromEntries(Object.values(sequence.steps).map((step) => [step.id, stateOf(step)]));
  const end = { type: 'final' as const, entry: () => note('ended', null, () => 'Nothing follows: the run is completed.') };
  return createMachine(
    {
      types: { context: nothingKnown, events: nothingHappens, input: nothingKnown },
      context: ({ input: given }) => given,
      initial: target(sequence.start),
      on: Object.fromEntries(Object.keys(customerDoes).map((type) => [type, { actions: [tellCustomer, remember] }])),
      states: { ...states, end },
    },
    { delays: { itsEnd: ({ context }: Given) => context.until - clock.now } },
  );
}

/** One run from start to end, by an actor of its own on a clock of its own. */
export function runWhole(machine: AnyStateMachine, given: RunInput): readonly Line[] {
  input = given;
  lines = [];
  const { start, record, stimuli } = given.scenario;
  clock = new StillClock(start);
  note('connected', null, () => `${record.name} is connected to the sequence "${given.design.name}".`);
  const context: Context = { ...nothingKnown, values: record.values, stage: record.stage?.stage ?? '' };
  const actor = createActor(machine, { clock, input: context }).start();
  for (const stimulus of stimuli) {
    clock.moveTo(stimulus.at);
    actor.send({ type: stimulus.kind, result: stimulus.kind === 'complete' ? stimulus.result : null });
  }
  clock.moveTo(Number.POSITIVE_INFINITY);
  actor.stop();
  return lines;
}
