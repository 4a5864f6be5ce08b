import { describe, expect, it } from 'vitest';
import { simulate } from '../../../shared/engine/simulate.ts';
import { DesignId, StepId } from '../../../shared/model/ids.ts';
import type { Step } from '../../../shared/model/step.ts';
import { withExit } from '../../../shared/model/step.ts';
import {
  abTest,
  advance,
  at,
  automatedEmail,
  customer,
  designOf,
  emailCondition,
  type Story,
  skipWait,
  storyOf,
  task,
  wait,
} from '../../builders.ts';

const start = '2026-05-20 09:00';

/** A story in which one step leads to another by name, also backwards; `nowhere` is a step that is not there. */
function rewired(story: Story, from: string, to: string) {
  const input = storyOf(story);
  const steps: Record<StepId, Step> = { ...input.design.sequence.steps };
  const idOf = (name: string) => Object.values(steps).find((step) => step.name === name)?.id ?? StepId.parse(name);
  const step = steps[idOf(from)];
  if (step === undefined) throw new Error(`There should be a step ${from}`);
  steps[step.id] = withExit(step, 'next', idOf(to));
  return { ...input, design: { ...input.design, sequence: { ...input.design.sequence, steps } } };
}

describe('the limits of a run (5.3)', () => {
  it('halts a loop of waits and names it', () => {
    const run = simulate(rewired({ flow: [task('Never'), wait('One', 365), wait('Two', 0, 1)], start }, 'Two', 'One'));
    expect(run.end.kind).toBe('waiting');
    const looped = simulate(rewired({ flow: [wait('One', 365), wait('Two', 0, 1)], start }, 'Two', 'One'));
    expect(looped.end).toEqual({
      kind: 'halted',
      reason: 'The run entered more than 10000 steps, round and round: "One" → "Two" → "One".',
    });
  });

  it('halts a loop that takes no time', () => {
    const run = simulate(rewired({ flow: [automatedEmail('One'), abTest('Two', 50)], start }, 'Two', 'One'));
    expect(run.end.kind).toBe('halted');
    expect(run.trace.filter(({ event }) => event.kind === 'entered')).toHaveLength(10_000);
  });

  it('lets 50 hand-overs pass and no more', () => {
    const chain = (length: number) => {
      const names = Array.from({ length }, (_, i) => `Chain ${i}`);
      const others = names.map((name, i) => designOf(name, i + 1 < length ? [advance('On', `chain-${i + 1}`)] : []));
      const input = storyOf({ flow: [advance('On', 'chain-0')], start });
      return simulate({ ...input, library: new Map(others.map((design) => [design.id, design])) }).end;
    };
    expect(chain(50)).toEqual({ kind: 'completed' });
    expect(chain(51)).toEqual({ kind: 'halted', reason: 'The record was handed over more than 50 times.' });
  });
});

describe('the end of time (1.1)', () => {
  const mondays = { hours: [{ weekday: 1, from: '08:00', to: '17:00' }] };
  const year = [wait('A year of Mondays', 365)];
  const goesOn = { flow: year, options: { skipNonWorkingDays: true }, calendar: mondays };

  it('stops a run that would count working days beyond the year 9999', () => {
    const { end, endedAt } = simulate(rewired({ ...goesOn, start }, 'A year of Mondays', 'A year of Mondays'));
    expect(end).toEqual({ kind: 'halted', reason: '"A year of Mondays" would last beyond the year 9999, where time ends here.' });
    expect(endedAt).toBe(at('9999-12-31 23:59') + 59_999);
  });

  it('comes after the last thing that people can do', () => {
    const last = { ...goesOn, start: '9999-12-01 09:00', happens: [skipWait('9999-12-31 23:59', 'A year of Mondays')] };
    expect(simulate(storyOf(last)).end).toEqual({ kind: 'completed' });
  });

  it('stops a condition whose deadline lies behind it', () => {
    const flow = [automatedEmail('Intro'), emailCondition('Opened?', { results: ['opened'], days: 30 })];
    expect(simulate(storyOf({ flow, start: '9999-12-03 09:00' })).end.kind).toBe('halted');
    expect(simulate(storyOf({ flow, start: '9999-12-01 09:00' })).end.kind).toBe('completed');
  });
});

describe('a design that no check has passed', () => {
  it('ends in error at a step that is not there', () => {
    expect(simulate(rewired({ flow: [automatedEmail('One')], start }, 'One', 'nowhere')).end).toEqual({
      kind: 'error',
      reason: 'The sequence "First" has no step nowhere.',
    });
  });

  it('ends in error when it advances to a sequence for other records', () => {
    const input = storyOf({ flow: [advance('On', 'deals')], start });
    const deals = { ...designOf('Deals', [task('Prepare')]), recordType: 'opportunity' };
    const { end } = simulate({ ...input, library: new Map([[DesignId.parse('deals'), deals]]) });
    expect(end).toEqual({ kind: 'error', reason: '"Deals" is a sequence for Opportunity, and the record is of type Lead.' });
  });

  it('advances to itself as it is now and not as the library has it', () => {
    const input = storyOf({ flow: [advance('On', 'first')], start });
    const old = { ...input.design, sequence: { start: null, steps: {} } };
    expect(simulate({ ...input, library: new Map([[old.id, old]]) }).end.kind).toBe('halted');
  });

  it('is told apart from the sequence before it by more than the ids of its steps', () => {
    const input = storyOf({
      flow: [automatedEmail('Welcome'), advance('On', 'second')],
      start,
      happens: [customer('opened', '2026-05-20 10:00', 'Welcome')],
    });
    const same = {
      ...input.design,
      id: DesignId.parse('second'),
      sequence: designOf('First', [emailCondition('Opened?', { results: ['opened'] })]).sequence,
    };
    const { trace, end } = simulate({ ...input, library: new Map([[same.id, same]]) });
    expect(end.kind).toBe('error');
    expect(trace.at(-1)?.event.kind).toBe('ignored');
  });

  it('calls a step without a name after its kind', () => {
    expect(simulate(storyOf({ flow: [task(' ')], start })).trace[1]).toMatchObject({ stepName: 'Complete a task' });
  });
});
