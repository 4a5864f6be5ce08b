import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../../../shared/engine/simulate.ts';
import { flowOrder } from '../../../../shared/model/sequence.ts';
import { done } from '../../../../shared/scenarios/runAll.ts';
import { type Happening, makeHappen } from '../../../../shared/scenarios/search/makeHappen.ts';
import { runInput } from '../../../arbitraryRuns.ts';
import {
  all,
  automatedEmail,
  email,
  emailCondition,
  fieldCondition,
  type Story,
  stageCondition,
  storyOf,
  task,
  update,
  wait,
  where,
} from '../../../builders.ts';

const start = '2026-05-20 09:00';

function happening(story: Story, name: string, playhead: number | null = null): Happening {
  const { scenario, ...world } = storyOf(story);
  const step = flowOrder(world.design.sequence).find((one) => one.name === name);
  if (step === undefined) throw new Error(`No step is called ${name}`);
  return done(makeHappen(world, scenario, playhead === null ? null : { scenario, playhead }, step.id));
}

const reasonIn = (answer: Happening): string => (answer.kind === 'none' ? answer.reason : answer.kind);

test('whatever is found was tried: the run comes to the step', () => {
  fc.assert(
    fc.property(runInput({ sound: true }), fc.nat(), ({ scenario, ...world }, which) => {
      const steps = flowOrder(world.design.sequence);
      const step = steps[which % Math.max(1, steps.length)];
      if (step === undefined) return;
      const answer = done(makeHappen(world, { ...scenario, stimuli: [] }, null, step.id));
      if (answer.kind !== 'found') return;
      const run = simulate({ ...world, scenario: answer.found.scenario });
      expect(run.trace[answer.found.line - 1]).toMatchObject({ step: step.id, event: { kind: 'entered' } });
    }),
    { numRuns: 50 },
  );
});

describe('another record', () => {
  test('is proposed where no event leads there: the values that are needed and no more', () => {
    const rich = fieldCondition('Rich?', all(where('employees', 'greaterThan', 100), where('rating', 'equals', 1)), {
      yes: [task('Visit')],
    });
    const answer = happening({ flow: [rich], start, record: { values: { rating: 1, company: 'Contoso' } } }, 'Visit');
    expect(answer).toMatchObject({ kind: 'found', from: 'otherRecord', found: { events: 0 } });
    expect(answer.kind === 'found' && answer.found.scenario.record.values).toEqual({ rating: 1, company: 'Contoso', employees: 101 });
  });

  test('answers several conditions at once', () => {
    const second = fieldCondition('Huge?', all(where('employees', 'greaterThan', 1000)), { no: [task('Visit')] });
    const first = fieldCondition('Rich?', all(where('employees', 'greaterThan', 100)), { yes: [wait('Pause', 1), second] });
    const answer = happening({ flow: [first], start }, 'Visit');
    expect(answer.kind === 'found' && answer.found.scenario.record.values.employees).toBe(101);
  });

  test('is in the stage that is asked for', () => {
    const answer = happening({ flow: [stageCondition('Developed?', ['develop'], { yes: [task('Visit')] })], start }, 'Visit');
    expect(answer.kind === 'found' && answer.found.scenario.record.stage).toEqual({ process: 'sales', stage: 'develop' });
  });

  test('counts days from when the condition is judged', () => {
    const recent = fieldCondition('Seen lately?', all(where('lastcontact', 'inTheLastDays', 2)), { yes: [task('Visit')] });
    const answer = happening({ flow: [wait('Long', 10), recent], start }, 'Visit');
    expect(answer).toMatchObject({ kind: 'found', from: 'otherRecord' });
  });

  test('is not there where conditions contradict each other, and both are told apart', () => {
    const cold = fieldCondition('Cold?', all(where('rating', 'equals', 3)), { yes: [task('Visit')] });
    const hot = fieldCondition('Hot?', all(where('rating', 'equals', 1)), { yes: [cold] });
    expect(reasonIn(happening({ flow: [hot], start }, 'Visit'))).toBe(
      '"Cold?" cannot be Yes after the answers before it: no record meets all of them.',
    );
    const fixed = [update('Rate', 'rating', 1), cold];
    expect(reasonIn(happening({ flow: fixed, start }, 'Visit'))).toBe('"Cold?" cannot be Yes, whatever the record is like.');
  });
});

test('the reason is taken from the run that came farthest, not from one in which nothing was done', () => {
  const replied = emailCondition('Replied?', { results: ['replied'], days: 1, yes: [task('Visit')] });
  const flow = [email('Intro'), replied];
  expect(reasonIn(happening({ flow, start, options: { exitOnReply: true } }, 'Visit'))).toContain('"Replied?" is No');
});

test('where nothing leads, the line says what it always comes to', () => {
  const replied = emailCondition('Replied?', { results: ['replied'], days: 1, yes: [task('Visit')] });
  const flow = [automatedEmail('Intro'), replied];
  expect(reasonIn(happening({ flow, start, options: { exitOnReply: true } }, 'Visit'))).toBe(
    'Whatever happens, it comes to this: "Replied?" is No: by the deadline the customer had not replied to "Intro".',
  );
});

describe('from a playhead', () => {
  const flow = [
    automatedEmail('Intro'),
    emailCondition('Opened?', { results: ['opened'], days: 1, yes: [task('Visit')], no: [task('Look')] }),
  ];
  test('it goes on from what was played', () => expect(happening({ flow, start }, 'Visit', 4)).toMatchObject({ from: 'playhead' }));
  test('it begins anew where it is too late', () => expect(happening({ flow, start }, 'Visit', 7)).toMatchObject({ from: 'start' }));
  test('it says where the step has been', () => expect(happening({ flow, start }, 'Intro', 4)).toEqual({ kind: 'already', line: 2 }));
});
