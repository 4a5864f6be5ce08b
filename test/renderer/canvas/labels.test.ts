import { describe, expect, test } from 'vitest';
import { addLabel, issueCounts, nameWhenAdded, placeWords, slotInWords, stepLabel } from '../../../renderer/canvas/labels.ts';
import type { Issue, Severity } from '../../../shared/check/issue.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { flowOrder } from '../../../shared/model/sequence.ts';
import type { Step } from '../../../shared/model/step.ts';
import { call, designOf, email, emailCondition, task } from '../../builders.ts';
import { emptyDesign } from '../../gestures.ts';

const { sequence } = designOf('Words', [
  email('Intro'),
  emailCondition('Opened?', { results: ['opened'], yes: [task('Note')], no: [call('Discovery call'), task('')] }),
]);

function stepCalled(name: string): Step {
  const found = flowOrder(sequence).find((step) => step.name === name);
  if (found === undefined) throw new Error(`No step is called ${name}`);
  return found;
}

describe('a step', () => {
  test('is called by kind and title, with its place and its problems', () => {
    const step = stepCalled('Discovery call');
    const words = { place: placeWords(sequence).get(step.id) ?? '', issues: { errors: 0, warnings: 1 }, run: null };
    expect(stepLabel(step, words)).toBe('Phone call, Discovery call. Step 1 of 2 on the No path of Opened? 1 problem.');
  });

  test('is called by what is done while it has no title, and says how its run goes', () => {
    expect(stepLabel(stepCalled(''), { place: '', issues: undefined, run: 'waiting' })).toBe('Task, Complete a task. Waiting.');
  });

  test('says its days where they are shown, and whether it was found', () => {
    const words = { place: 'Step 1 of 2', issues: { errors: 1, warnings: 0 }, run: null, days: 'Day 2 to 5', found: true };
    expect(stepLabel(stepCalled('Discovery call'), words)).toBe('Phone call, Discovery call. Step 1 of 2. Day 2 to 5. Found. 1 problem.');
  });

  test('before the first condition, only its number is said', () => {
    expect(placeWords(sequence).get(stepCalled('Intro').id)).toBe('Step 1 of 2');
  });

  test('is called by its kind when it was just added, unless its title says more', () => {
    const added = (name: string, kind: 'task' | 'phoneCall') =>
      nameWhenAdded({ ...stepCalled(kind === 'task' ? 'Note' : 'Discovery call'), name });
    expect(added('Make a phone call', 'phoneCall')).toBe('Phone call');
    expect(added('Note it down', 'task')).toBe('Note it down');
  });
});

test('"+" says after which step it adds, and on which path', () => {
  expect(addLabel(emptyDesign.sequence, { kind: 'start' })).toBe('Add the first step');
  expect(addLabel(sequence, { kind: 'start' })).toBe('Add a step at the start');
  expect(addLabel(sequence, { kind: 'exit', step: stepCalled('Intro').id, exit: 'next' })).toBe('Add a step after Intro');
  expect(addLabel(sequence, { kind: 'exit', step: stepCalled('Opened?').id, exit: 'yes' })).toBe('Add a step after Opened?, Yes path');
});

test('a place to add is said in words', () => {
  const { id } = stepCalled('Opened?');
  expect(slotInWords(sequence, { kind: 'start' })).toBe('at the start');
  expect(slotInWords(sequence, { kind: 'exit', step: stepCalled('Intro').id, exit: 'next' })).toBe('after Intro');
  expect(slotInWords(sequence, { kind: 'exit', step: id, exit: 'no' })).toBe('on the No path of Opened?');
});

test('errors and warnings are counted by step; tips and what concerns the whole sequence are not', () => {
  const issue = (step: StepId | null, severity: Severity): Issue => ({ id: 'x', severity, step, message: '', reason: '', sources: [] });
  const { id } = stepCalled('Intro');
  const counts = issueCounts([issue(id, 'error'), issue(id, 'warning'), issue(id, 'warning'), issue(id, 'hint'), issue(null, 'error')]);
  expect([...counts]).toEqual([[id, { errors: 1, warnings: 2 }]]);
});
