import { Temporal } from 'temporal-polyfill';
import type { RunInput } from '../shared/engine/input.ts';
import { zoneOf } from '../shared/engine/time/zone.ts';
import { defaultCalendar, type SellerCalendar } from '../shared/model/calendar.ts';
import { blankDesign, type Design } from '../shared/model/design.ts';
import type { Expression, Group, Operator } from '../shared/model/expression.ts';
import { type Flow, type FlowItem, sequenceOf } from '../shared/model/flow.ts';
import { DesignId, ScenarioId, StepId } from '../shared/model/ids.ts';
import type { Instant } from '../shared/model/instant.ts';
import type { Scenario } from '../shared/model/scenario.ts';
import type { EmailResult } from '../shared/model/steps/emailCondition.ts';
import type { Stimulus } from '../shared/model/stimulus.ts';
import type { Value } from '../shared/model/value.ts';
import { tinyCatalog } from './tinyCatalog.ts';

const named = (name: string) => ({ name, description: '' });

export const email = (name: string): FlowItem => ({ step: { kind: 'email', ...named(name), template: null } });
export const automatedEmail = (name: string): FlowItem => ({ step: { kind: 'automatedEmail', ...named(name), template: null } });
export const call = (name: string): FlowItem => ({ step: { kind: 'phoneCall', ...named(name), script: '' } });
export const task = (name: string): FlowItem => ({ step: { kind: 'task', ...named(name) } });
export const textMessage = (name: string): FlowItem => ({ step: { kind: 'textMessage', ...named(name), template: null } });
export const automatedText = (name: string): FlowItem => ({ step: { kind: 'automatedTextMessage', ...named(name), template: null } });
export const linkedIn = (name: string): FlowItem => ({ step: { kind: 'linkedIn', ...named(name), action: 'connect' } });
export const wait = (name: string, days: number, hours = 0): FlowItem => ({
  step: { kind: 'wait', ...named(name), duration: { days, hours } },
});
export const update = (name: string, column: string | null, value: Value): FlowItem => ({
  step: { kind: 'updateField', ...named(name), column, value },
});
export const advance = (name: string, target: string | null): FlowItem => ({
  step: { kind: 'advance', ...named(name), target: target === null ? null : DesignId.parse(target) },
});
export const abTest = (name: string, shareA: number): FlowItem => ({
  step: {
    kind: 'abTest',
    ...named(name),
    versionA: { name: 'Short', template: null },
    versionB: { name: 'Long', template: null },
    shareA,
    metric: 'opens',
    endsAt: 'significance',
    defaultVersion: 'a',
  },
});

interface Paths {
  readonly yes?: Flow;
  readonly no?: Flow;
}
interface Watch extends Paths {
  readonly results: readonly EmailResult[];
  readonly mode?: 'oneOf' | 'allOf';
  readonly days?: number;
  readonly hours?: number;
  readonly early?: boolean;
}

const pathsOf = ({ yes = [], no = [] }: Paths) => ({ yes, no });

export const emailCondition = (
  name: string,
  { results, mode = 'oneOf', days = 0, hours = 0, early = true, ...paths }: Watch,
): FlowItem => ({
  step: { kind: 'emailCondition', ...named(name), results: [...results], mode, limit: { days, hours }, advanceEarly: early },
  ...pathsOf(paths),
});
export const callCondition = (name: string, results: readonly string[], paths: Paths = {}): FlowItem => ({
  step: { kind: 'callCondition', ...named(name), results: [...results] },
  ...pathsOf(paths),
});
export const fieldCondition = (name: string, expression: Group, paths: Paths = {}): FlowItem => ({
  step: { kind: 'fieldCondition', ...named(name), expression },
  ...pathsOf(paths),
});
export const stageCondition = (name: string, stages: readonly string[], paths: Paths = {}): FlowItem => ({
  step: { kind: 'stageCondition', ...named(name), process: 'sales', stages: [...stages] },
  ...pathsOf(paths),
});

export const all = (...members: readonly Expression[]): Group => ({ kind: 'group', join: 'and', members });
export const any = (...members: readonly Expression[]): Group => ({ kind: 'group', join: 'or', members });
export const where = (column: string | null, operator: Operator, ...operands: readonly Value[]): Expression => ({
  kind: 'comparison',
  column,
  operator,
  operands: [...operands],
});

/** A design for leads. Its id is the name in small letters; its steps are numbered in the order in which the flow is built. */
export function designOf(name: string, flow: Flow, options: Partial<Design['options']> = {}): Design {
  const id = name.toLowerCase().replaceAll(' ', '-');
  let last = 0;
  const nextId = (): StepId => {
    last += 1;
    return StepId.parse(`${id}-${last}`);
  };
  const blank = blankDesign(DesignId.parse(id), name, 'lead');
  return { ...blank, options: { ...blank.options, ...options }, sequence: sequenceOf(flow, nextId) };
}

/** The instant of a local time, `2026-05-20 09:00`; a time that comes twice means the first. */
export const at = (local: string, zone = 'UTC'): Instant =>
  Temporal.PlainDateTime.from(local.replace(' ', 'T')).toZonedDateTime(zone).epochMilliseconds;

/** A stimulus that names its step as people do. */
export type Happening = (place: { readonly idOf: (step: string) => StepId; readonly at: (local: string) => Instant }) => Stimulus;

export const complete = (when: string, step: string, result: string | null = null): Happening => {
  return (place) => ({ kind: 'complete', at: place.at(when), step: place.idOf(step), result });
};
export const skip = (when: string, step: string): Happening => {
  return (place) => ({ kind: 'skip', at: place.at(when), step: place.idOf(step) });
};
export const snooze = (when: string, step: string, until: string): Happening => {
  return (place) => ({ kind: 'snooze', at: place.at(when), step: place.idOf(step), until: place.at(until) });
};
export const skipWait = (when: string, step: string): Happening => {
  return (place) => ({ kind: 'skipWait', at: place.at(when), step: place.idOf(step) });
};
export const customer = (kind: EmailResult, when: string, step: string | null = null): Happening => {
  return (place) => ({ kind, at: place.at(when), email: step === null ? null : place.idOf(step) });
};
export const outside = (when: string, change: (at: Instant) => Stimulus): Happening => {
  return (place) => change(place.at(when));
};

export interface Story {
  readonly flow: Flow;
  /** More sequences, by name, for hand-overs. */
  readonly others?: Readonly<Record<string, Flow>>;
  readonly options?: Partial<Design['options']>;
  readonly start: string;
  readonly calendar?: Partial<SellerCalendar>;
  readonly availability?: boolean;
  readonly seed?: number;
  readonly record?: Partial<Scenario['record']>;
  readonly happens?: readonly Happening[];
}

/** Everything that one run needs, from a short description of it. */
export function storyOf(story: Story): RunInput {
  const calendar = { ...defaultCalendar, ...story.calendar };
  const design = designOf('First', story.flow, story.options);
  const others = Object.entries(story.others ?? {}).map(([name, flow]) => designOf(name, flow));
  const steps = [design, ...others].flatMap(({ sequence }) => Object.values(sequence.steps));
  const idOf = (name: string): StepId => {
    const step = steps.find((candidate) => candidate.name === name);
    return step?.id ?? StepId.parse(name.toLowerCase());
  };
  const zone = zoneOf(calendar.zone) === null ? 'UTC' : calendar.zone;
  const place = { idOf, at: (local: string) => at(local, zone) };
  const scenario: Scenario = {
    id: ScenarioId.parse('story'),
    name: 'Story',
    start: place.at(story.start),
    record: { name: 'Anna Berg', values: {}, stage: null, ...story.record },
    calendar,
    availability: story.availability ?? true,
    seed: story.seed ?? 1,
    stimuli: (story.happens ?? []).map((happening) => happening(place)),
    expects: null,
  };
  return { design, scenario, catalog: tinyCatalog, library: new Map([design, ...others].map((one) => [one.id, one])) };
}
