import { describe, expect, it } from 'vitest';
import { simulate } from '../../../shared/engine/simulate.ts';
import { DesignId, StepId } from '../../../shared/model/ids.ts';
import type { Step } from '../../../shared/model/step.ts';
import { withExit } from '../../../shared/model/step.ts';
import { abTest, advance, automatedEmail, customer, designOf, emailCondition, type Story, storyOf, task, wait } from '../../builders.ts';

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
