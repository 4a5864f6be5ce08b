import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fellowsOf } from '../../../shared/compare/fellows.ts';
import type { RunInput } from '../../../shared/engine/input.ts';
import type { Design } from '../../../shared/model/design.ts';
import { type StepId, StepId as StepIdOf } from '../../../shared/model/ids.ts';
import { exitsOf, type Step, withExit } from '../../../shared/model/step.ts';
import { type Behaviour, behaviourBetween, behaviourInWords } from '../../../shared/scenarios/behaviour.ts';
import { done, type World } from '../../../shared/scenarios/runAll.ts';
import { runInput } from '../../arbitraryRuns.ts';
import { call, callCondition, complete, email, storyOf, task, wait } from '../../builders.ts';

const compared = (input: RunInput, before: Design): readonly Behaviour[] => {
  const world = (design: Design): World => ({ ...input, design });
  return done(behaviourBetween(world(before), world(input.design), fellowsOf(before.sequence, input.design.sequence), [input.scenario]));
};

/** What people read, said otherwise. */
function reworded(design: Design, text: string): Design {
  const steps = Object.values(design.sequence.steps).map((step): Step => {
    const said = { ...step, name: `${text} ${step.name}`, description: text, note: text };
    return said.kind === 'phoneCall' ? { ...said, script: text } : said;
  });
  const sequence = { ...design.sequence, steps: Object.fromEntries(steps.map((step) => [step.id, step])) };
  return { ...design, name: text, description: text, tags: ['new'], sequence };
}

/** The same sequence under ids of its own, as in a copy. */
function copied(design: Design): Design {
  const idOf = (id: StepId): StepId => StepIdOf.parse(`copy-${id}`.slice(0, 64));
  const steps = Object.values(design.sequence.steps).map((step): Step => {
    const exits = exitsOf(step).flatMap(({ name, to }) => (to === null ? [] : [{ name, to: idOf(to) }]));
    return exits.reduce((at, { name, to }) => withExit(at, name, to), { ...step, id: idOf(step.id) });
  });
  const { start } = design.sequence;
  return {
    ...design,
    sequence: { start: start === null ? null : idOf(start), steps: Object.fromEntries(steps.map((step) => [step.id, step])) },
  };
}

test('whatever is only said otherwise, every lead goes the same way to the same end at the same times', () => {
  fc.assert(
    fc.property(fc.oneof(runInput({ sound: true }), runInput({ sound: false })), fc.string({ maxLength: 8 }), (input, text) => {
      const [one] = compared(input, reworded(input.design, text));
      expect(one).toMatchObject({ kind: 'same', parted: null });
    }),
  );
});

test('nothing differs from itself, and what differs one way differs the other way too', () => {
  fc.assert(
    fc.property(runInput({ sound: true }), runInput({ sound: true }), (input, other) => {
      expect(compared(input, input.design)[0]?.kind).toBe('same');
      const there = done(behaviourBetween(input, { ...input, design: other.design }, new Map(), [input.scenario]))[0];
      const back = done(behaviourBetween({ ...input, design: other.design }, input, new Map(), [input.scenario]))[0];
      expect(there?.kind).toBe(back?.kind);
      expect([there?.parted?.before, there?.parted?.after]).toEqual([back?.parted?.after, back?.parted?.before]);
    }),
  );
});

const story = (results: readonly string[], days = 1) =>
  storyOf({
    flow: [email('Hello'), wait('Wait', days), call('Call'), callCondition('Reached?', results, { yes: [task('Meet')], no: [] })],
    start: '2026-05-20 09:00',
    happens: [complete('2026-05-20 10:00', 'Hello'), complete('2026-05-25 11:00', 'Call', 'made')],
  });

test('where leads end elsewhere, it says where the runs parted, by what each judged', () => {
  const [one] = compared(story(['made']), story(['received']).design);
  expect(one).toMatchObject({ kind: 'elsewhere', ends: ['Completed', 'Waiting for the seller'] });
  expect(one?.parted?.before).toMatch(/No/);
  expect(one?.parted?.after).toMatch(/Yes/);
  expect(behaviourInWords(one === undefined ? [] : [one])).toBe('1 of 1 lead now ends elsewhere.');
});

test('a longer wait is the same way at other times; a copy under other ids is the same', () => {
  const longer = compared(story(['made'], 2), story(['made']).design);
  expect(longer[0]?.kind).toBe('otherTimes');
  expect(behaviourInWords(longer)).toBe('1 of 1 lead goes the same way at other times.');
  const input = story(['made']);
  expect(compared(input, copied(input.design))[0]?.kind).toBe('same');
  expect(behaviourInWords(compared(input, input.design))).toBe('The lead goes the same way to the same end.');
});
