import { type AnyStateMachine, assign, createActor, createMachine } from 'xstate';
import type { RunInput } from '../../shared/engine/input.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { type Condition, isCondition, isLinear, type LinearStep, type Step, type StepOf } from '../../shared/model/step.ts';
import { StillClock } from './stillClock.ts';

/** All that is kept of a run: no sentence, no calendar, no reason. */
interface Entered {
  readonly step: string;
  readonly at: Instant;
}

/** What a machine knows of its run. Waits and time limits come worked out, in ms by step: XState is spared the calendar. */
interface Context {
  readonly waits: ReadonlyMap<string, number>;
  readonly happened: readonly string[];
  readonly call: string | null;
  readonly rating: number;
  readonly employees: number;
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

const nothingKnown: Context = { waits: new Map(), happened: [], call: null, rating: 0, employees: 0, stage: '' };
const nothingHappens: Happens = { type: '', result: null };

/** The run that is going on. A plain list that entry actions push to is the cheapest trace there is. */
let entered: Entered[] = [];
let clock = new StillClock(0);

const target = (to: string | null): string => to ?? 'end';

function stateOf(step: Step) {
  const enter = (): number => entered.push({ step: step.id, at: clock.now });
  if (isLinear(step)) return linear(step, enter);
  if (!isCondition(step)) throw new Error(`There is no state for a step of kind ${step.kind}.`);
  return step.kind === 'emailCondition' ? watching(step, enter) : deciding(step, enter);
}

function linear(step: LinearStep, enter: () => number) {
  const next = target(step.exits.next);
  switch (step.kind) {
    case 'wait':
      return { entry: enter, after: { [step.id]: next } };
    case 'updateField':
      return { entry: [enter, assign({ rating: 2 })], always: next };
    case 'automatedEmail':
    case 'automatedTextMessage':
    case 'abTest':
      return { entry: [enter, assign({ happened: [] })], always: next };
    default:
      return {
        entry: enter,
        on: { complete: { target: next, actions: assign({ call: ({ event }: Given) => event.result, happened: [] }) } },
      };
  }
}

function deciding(step: Exclude<Condition, { kind: 'emailCondition' }>, enter: () => number) {
  const guard = ({ context }: Given): boolean => {
    if (step.kind === 'callCondition') return step.results.includes(context.call ?? '');
    return step.kind === 'stageCondition' ? step.stages.includes(context.stage) : context.rating <= 2 && context.employees >= 100;
  };
  return { entry: enter, always: [{ guard, target: target(step.exits.yes) }, { target: target(step.exits.no) }] };
}

function watching(step: StepOf<'emailCondition'>, enter: () => number) {
  const yes = target(step.exits.yes);
  const isMet = (happened: readonly string[]): boolean =>
    step.mode === 'allOf'
      ? step.results.every((result) => happened.includes(result))
      : step.results.some((result) => happened.includes(result));
  const remember = assign({ happened: ({ context, event }: Given) => [...context.happened, event.type] });
  const meets = ({ context, event }: Given): boolean => step.advanceEarly && isMet([...context.happened, event.type]);
  const events = step.results.map((result) => [result, [{ guard: meets, target: yes }, { actions: remember }]]);
  const guard = ({ context }: Given): boolean => isMet(context.happened);
  return {
    entry: enter,
    on: Object.fromEntries(events),
    after: { [step.id]: [{ guard, target: yes }, { target: target(step.exits.no) }] },
  };
}

/** The steps of the runs as a machine, declared once for all of them. */
export function machineOf([first]: readonly RunInput[]): AnyStateMachine {
  if (first === undefined) throw new Error('There is no run to make a machine of.');
  const { sequence } = first.design;
  const steps = Object.values(sequence.steps);
  const states = Object.fromEntries(steps.map((step) => [step.id, stateOf(step)]));
  return createMachine(
    {
      types: { context: nothingKnown, events: nothingHappens, input: nothingKnown },
      context: ({ input }) => input,
      initial: target(sequence.start),
      states: { ...states, end: { type: 'final' } },
    },
    { delays: Object.fromEntries(steps.map(({ id }) => [id, ({ context }: Given) => context.waits.get(id) ?? 0])) },
  );
}

/** A run in the terms of XState, made ready before the time is taken. */
interface Prepared {
  readonly start: Instant;
  readonly context: Context;
  readonly happens: readonly { readonly at: Instant; readonly event: Happens }[];
}

export function prepare(input: RunInput): Prepared {
  const { start, record, stimuli } = input.scenario;
  const waits = simulate(input).trace.flatMap(({ event, step, at }) =>
    event.kind === 'entered' && event.until !== null ? [[step ?? '', event.until - at] as const] : [],
  );
  const { rating, employees } = record.values;
  return {
    start,
    context: {
      ...nothingKnown,
      waits: new Map(waits),
      rating: Number(rating),
      employees: Number(employees),
      stage: record.stage?.stage ?? '',
    },
    happens: stimuli.map((stimulus) => {
      return { at: stimulus.at, event: { type: stimulus.kind, result: stimulus.kind === 'complete' ? stimulus.result : null } };
    }),
  };
}

/** One run from start to end, by an actor of its own on a clock of its own. */
export function runWithXstate(machine: AnyStateMachine, { start, context, happens }: Prepared): readonly Entered[] {
  entered = [];
  clock = new StillClock(start);
  const actor = createActor(machine, { clock, input: context }).start();
  for (const { at, event } of happens) {
    clock.moveTo(at);
    actor.send(event);
  }
  clock.moveTo(Number.POSITIVE_INFINITY);
  actor.stop();
  return entered;
}
