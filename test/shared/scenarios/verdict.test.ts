import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RunInput } from '../../../shared/engine/input.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { Flow } from '../../../shared/model/flow.ts';
import { flowOrder } from '../../../shared/model/sequence.ts';
import type { Step } from '../../../shared/model/step.ts';
import { acceptedBy, endInWords, expectationFrom, expectationInWords } from '../../../shared/scenarios/expectation.ts';
import { outcomeOf } from '../../../shared/scenarios/runAll.ts';
import { type Verdict, verdictOn } from '../../../shared/scenarios/verdict.ts';
import { runInput } from '../../arbitraryRuns.ts';
import { automatedEmail, call, complete, emailCondition, type Story, storyOf, task, wait } from '../../builders.ts';

const flow: Flow = [
  automatedEmail('Intro'),
  emailCondition('Opened?', { results: ['opened'], days: 2, yes: [call('Call')], no: [wait('Pause', 1), task('Look')] }),
];
const opened: Story = {
  flow,
  start: '2026-05-20 09:00',
  happens: [(place) => ({ kind: 'opened', at: place.at('2026-05-20 10:00'), email: null }), complete('2026-05-20 11:00', 'Call', 'made')],
};

/** The input with the run as it is now for its expectation. */
function confirmed(story: Story): RunInput {
  const input = storyOf(story);
  return { ...input, scenario: { ...input.scenario, expects: expectationFrom(input, simulate(input)) } };
}

const changed = (input: RunInput, change: (design: Design) => Design): RunInput => ({ ...input, design: change(input.design) });

function withStep(input: RunInput, name: string, change: (step: Step) => Step): RunInput {
  return changed(input, (design) => {
    const step = flowOrder(design.sequence).find((one) => one.name === name);
    if (step === undefined) throw new Error(`No step is called ${name}`);
    return { ...design, sequence: { ...design.sequence, steps: { ...design.sequence.steps, [step.id]: change(step) } } };
  });
}

const judged = (input: RunInput): Verdict => verdictOn(input, simulate(input));

/** The line at which the verdict says to look first. */
const lineOf = (input: RunInput): string => simulate(input).trace[judged(input).line - 1]?.text ?? '';

test('a run keeps what was expected from it, whatever it was', () => {
  fc.assert(
    fc.property(runInput({ sound: true }), (input) => {
      const expects = expectationFrom(input, simulate(input));
      expect(judged({ ...input, scenario: { ...input.scenario, expects } })).toEqual({ kind: 'kept', line: 1 });
    }),
  );
});

test('nothing expected is nothing judged', () => {
  expect(judged(storyOf(opened)).kind).toBe('unjudged');
});

describe('broken', () => {
  test('says the first answer that is another one, in the words of its line', () => {
    const input = withStep(confirmed(opened), 'Opened?', (step) =>
      step.kind === 'emailCondition' ? { ...step, results: ['replied'] } : step,
    );
    expect(judged(input)).toMatchObject({
      kind: 'broken',
      difference: 'expected "Opened?" to be Yes; "Opened?" is No: by the deadline the customer had not replied to "Intro".',
      changes: ['"Opened?" was changed.', 'It does not come to "Call" any more.', 'It now comes to "Pause".', 'It now comes to "Look".'],
    });
    expect(lineOf(input)).toContain('"Opened?" is No');
  });

  test('says another end with its reason, when the way is cut short by it', () => {
    const story: Story = {
      ...opened,
      happens: [...(opened.happens ?? []), (place) => ({ kind: 'disconnected', at: place.at('2026-05-20 09:30') })],
    };
    const before = confirmed(opened);
    const input = { ...before, scenario: { ...storyOf(story).scenario, expects: before.scenario.expects } };
    expect(judged(input)).toMatchObject({
      difference: 'expected Completed; ended Disconnected on Wed 20 May 2026 09:30: Anna Berg is disconnected from the sequence by a user.',
    });
  });

  test('says a run that waits now', () => {
    const before = confirmed(opened);
    const input = { ...before, scenario: { ...before.scenario, stimuli: before.scenario.stimuli.slice(0, 1) } };
    expect(judged(input)).toMatchObject({
      difference:
        'expected Completed; is Waiting for the seller on Fri 19 Jun 2026 10:00: Waits for the seller to complete or skip "Call".',
    });
  });

  test('names a condition that is gone by the name it had', () => {
    const input = changed(confirmed(opened), (design) => ({
      ...design,
      sequence: storyOf({ ...opened, flow: [automatedEmail('Intro')] }).design.sequence,
    }));
    expect(judged(input)).toMatchObject({
      difference: expect.stringMatching(/^expected to come to "Opened\?"; completed on /),
      changes: ['"Opened?" was deleted.', '"Call" was deleted.'],
    });
  });

  test('says a condition that was not expected', () => {
    const before = confirmed({ ...opened, flow: [automatedEmail('Intro')] });
    const input = { ...storyOf(opened), scenario: { ...storyOf(opened).scenario, expects: before.scenario.expects } };
    expect(judged(input)).toMatchObject({ kind: 'broken', difference: 'did not expect to come to "Opened?"' });
  });
});

describe('stale', () => {
  test('says which step on the way was changed, and leads to it', () => {
    const input = withStep(confirmed(opened), 'Opened?', (step) =>
      step.kind === 'emailCondition' ? { ...step, limit: { days: 5, hours: 0 } } : step,
    );
    expect(judged(input)).toMatchObject({ kind: 'stale', changes: ['"Opened?" was changed.'] });
    expect(lineOf(input)).toContain('"Opened?" watches "Intro"');
  });

  test('is not what only people read, nor a step beside the way', () => {
    const renamed = withStep(confirmed(opened), 'Call', (step) => ({ ...step, name: 'Ring', description: 'Soon', note: 'Why?' }));
    expect(judged(renamed).kind).toBe('kept');
    const beside = withStep(confirmed(opened), 'Pause', (step) =>
      step.kind === 'wait' ? { ...step, duration: { days: 9, hours: 0 } } : step,
    );
    expect(judged(beside).kind).toBe('kept');
  });

  test('says options', () => {
    const input = changed(confirmed(opened), (design) => ({ ...design, options: { ...design.options, skipNonWorkingDays: true } }));
    expect(judged(input)).toMatchObject({ kind: 'stale', changes: ['The options of the sequence were changed.'] });
  });

  test('says that other things happen where the steps are the same', () => {
    const before = confirmed(opened);
    const input = { ...before, scenario: { ...before.scenario, start: before.scenario.start - 1000 } };
    expect(judged(input)).toMatchObject({
      kind: 'stale',
      changes: ['The same steps happen, but at other times or with other results.'],
    });
  });

  test('a wish that is not there is not judged: only the end, only the way', () => {
    const before = confirmed(opened);
    const { expects } = before.scenario;
    if (expects === null) throw new Error('It expects something');
    const cut = { ...before.scenario, stimuli: before.scenario.stimuli.slice(0, 1) };
    expect(judged({ ...before, scenario: { ...cut, expects: { ...expects, end: null } } }).kind).toBe('stale');
    expect(judged({ ...before, scenario: { ...cut, expects: { ...expects, path: null } } }).kind).toBe('broken');
  });
});

test('what is accepted is kept from then on, with the same wishes', () => {
  const before = withStep(confirmed(opened), 'Opened?', (step) =>
    step.kind === 'emailCondition' ? { ...step, results: ['replied'] } : step,
  );
  const { expects } = before.scenario;
  if (expects === null) throw new Error('It expects something');
  const accepted = acceptedBy({ ...expects, path: null }, before, simulate(before));
  expect(accepted).toMatchObject({ end: 'waiting', path: null });
  expect(judged({ ...before, scenario: { ...before.scenario, expects: accepted } }).kind).toBe('kept');
});

test('an outcome says how it ended, and what was expected says itself', () => {
  const { scenario, ...world } = confirmed(opened);
  expect(endInWords(outcomeOf(world, scenario), 'UTC')).toBe('Completed on Wed 20 May 2026 11:00.');
  expect(expectationInWords(world.design.sequence, scenario.expects)).toBe('Completed; "Opened?" Yes');
  expect(expectationInWords(world.design.sequence, null)).toBe('Nothing is expected');
});
