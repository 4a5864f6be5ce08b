import { simulate } from '../engine/simulate.ts';
import type { Run, TraceEvent, TraceLine } from '../engine/trace.ts';
import type { DesignId, StepId } from '../model/ids.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Stimulus } from '../model/stimulus.ts';
import { endWords } from './expectation.ts';
import type { Work, World } from './runAll.ts';

/** Which step of the one design is which of the other; a step that is not in it has no fellow. */
export type Fellows = ReadonlyMap<StepId, StepId>;

/** What became of one scenario in two designs. */
export interface Behaviour {
  readonly scenario: Scenario;
  /** `elsewhere`: it ends otherwise or at another step. `otherWay`: it ends as it did, but came another way. `otherTimes`: the same at other times. */
  readonly kind: 'same' | 'elsewhere' | 'otherWay' | 'otherTimes';
  /** How each run ends, in a word. */
  readonly ends: readonly [before: string, after: string];
  /** Why the second run ends as it does, where that needs a reason. */
  readonly because: string | null;
  /** What both told last before they parted, in the second run's words; `null` where they did not, or parted at once. */
  readonly until: string | null;
  /** What each tells where they part: the judgement, or whatever else is different there; `null` where one has ended. */
  readonly parted: { readonly before: string | null; readonly after: string | null } | null;
}

/**
 * Runs each scenario through both designs. `fellows` leads from steps of `before` to those of `after`; the scenarios name steps of `after`. A
 * change of what only people read gives `same` throughout.
 */
export function* behaviourBetween(
  before: World,
  after: World,
  fellows: Fellows,
  scenarios: readonly Scenario[],
): Work<readonly Behaviour[]> {
  const found: Behaviour[] = [];
  const back = new Map([...fellows].map(([old, now]) => [now, old]));
  for (const scenario of scenarios) {
    const old = simulate({ ...before, scenario: { ...scenario, stimuli: scenario.stimuli.map((one) => renamed(one, back)) } });
    found.push(compared(scenario, [before, old], [after, simulate({ ...after, scenario })], fellows));
    yield found.length;
  }
  return found;
}

function compared(
  scenario: Scenario,
  [before, old]: readonly [World, Run],
  [after, now]: readonly [World, Run],
  fellows: Fellows,
): Behaviour {
  const then = old.trace.map((line) => factsOf(line, before.design.id, fellows));
  const today = now.trace.map((line) => factsOf(line, after.design.id, new Map()));
  const ends = [endWords[old.end.kind], endWords[now.end.kind]] as const;
  const because = 'reason' in now.end ? now.end.reason : null;
  const at = firstDifferent(then, today);
  if (at === null) {
    const sameTimes = old.trace.every((line, index) => line.at === now.trace[index]?.at);
    return { scenario, kind: sameTimes ? 'same' : 'otherTimes', ends, because, until: null, parted: null };
  }
  const isElsewhere =
    old.end.kind !== now.end.kind || lastStep(old, before.design.id, fellows) !== lastStep(now, after.design.id, new Map());
  const parted = { before: old.trace[at]?.text ?? null, after: now.trace[at]?.text ?? null };
  return { scenario, kind: isElsewhere ? 'elsewhere' : 'otherWay', ends, because, until: now.trace[at - 1]?.text ?? null, parted };
}

function firstDifferent(one: readonly string[], other: readonly string[]): number | null {
  const at = Array.from({ length: Math.max(one.length, other.length) }, (_, index) => index).find((index) => one[index] !== other[index]);
  return at ?? null;
}

/** A step under the name that the other design has for it; the sequence that is compared is the same one on both sides, whatever its id. */
const placeOf = ({ design, step }: Pick<TraceLine, 'design' | 'step'>, own: DesignId, fellows: Fellows): readonly unknown[] =>
  design === own ? ['', step === null ? null : (fellows.get(step) ?? step)] : [design, step];

/** What a line tells besides its words and when: those of times are compared for themselves. */
const factsOf = (line: TraceLine, own: DesignId, fellows: Fellows): string =>
  JSON.stringify([...placeOf(line, own, fellows), ...eventFacts(line.event)]);

function eventFacts(event: TraceEvent): readonly unknown[] {
  switch (event.kind) {
    case 'judged':
      return [event.kind, event.exit];
    case 'ended':
      return [event.kind, event.end.kind];
    case 'completed':
      return [event.kind, event.result];
    case 'sent':
      return [event.kind, event.version];
    case 'waited':
      return [event.kind, event.early];
    case 'customer':
      return [event.kind, event.result];
    case 'updated':
    case 'recordChanged':
      return [event.kind, event.column];
    default:
      return [event.kind];
  }
}

function lastStep({ trace }: Run, own: DesignId, fellows: Fellows): string {
  const line = trace.filter(({ step }) => step !== null).at(-1);
  return line === undefined ? '' : JSON.stringify(placeOf(line, own, fellows));
}

/** The same happening, naming the step that the other design has. */
function renamed(stimulus: Stimulus, fellows: Fellows): Stimulus {
  if ('step' in stimulus) return { ...stimulus, step: fellows.get(stimulus.step) ?? stimulus.step };
  if ('email' in stimulus && stimulus.email !== null) return { ...stimulus, email: fellows.get(stimulus.email) ?? stimulus.email };
  return stimulus;
}

/** "3 of 12 leads now end elsewhere, 1 of 12 leads comes there another way." */
export function behaviourInWords(all: readonly Behaviour[]): string {
  const words = [
    ['elsewhere', 'now ends elsewhere', 'now end elsewhere'],
    ['otherWay', 'comes to its end another way', 'come to their end another way'],
    ['otherTimes', 'goes the same way at other times', 'go the same way at other times'],
  ] as const;
  const told = words.flatMap(([kind, one, several]) => {
    const count = all.filter((behaviour) => behaviour.kind === kind).length;
    return count === 0 ? [] : [`${count} of ${all.length} ${all.length === 1 ? 'lead' : 'leads'} ${count === 1 ? one : several}`];
  });
  if (told.length > 0) return `${told.join(', ')}.`;
  return all.length === 1 ? 'The lead goes the same way to the same end.' : `All ${all.length} leads go the same way to the same end.`;
}
