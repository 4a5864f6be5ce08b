import { describe, expect, test } from 'vitest';
import { addLabel, branchWords, issueCounts, stepLabel } from '../../../renderer/canvas/labels.ts';
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
  test('is called by kind and title, with its path and its problems', () => {
    const step = stepCalled('Discovery call');
    const words = { branch: branchWords(sequence).get(step.id) ?? '', issues: { errors: 0, warnings: 1 }, run: null };
    expect(stepLabel(step, words)).toBe('Make a phone call, Discovery call. No path of Opened? 1 problem.');
  });

  test('is called by its kind alone while it has no title, and says how its run goes', () => {
    expect(
      stepLabel(stepCalled('Discovery call'), {
        branch: 'No path of Opened?',
        issues: { errors: 1, warnings: 0 },
        run: null,
        days: 'Day 2 to 5',
        found: true,
      }),
    ).toBe('Make a phone call, Discovery call. No path of Opened? Day 2 to 5. Found. 1 problem.');
    expect(stepLabel(stepCalled(''), { branch: '', issues: undefined, run: 'waiting' })).toBe('Complete a task. Waiting.');
  });

  test('stands on the path of the nearest condition above it', () => {
    const branches = branchWords(sequence);
    expect(branches.get(stepCalled('Intro').id)).toBe('');
    expect(branches.get(stepCalled('').id)).toBe('No path of Opened?');
  });
});

test('"+" says after which step it adds, and on which path', () => {
  expect(addLabel(emptyDesign.sequence, { kind: 'start' })).toBe('Add the first step');
  expect(addLabel(sequence, { kind: 'start' })).toBe('Add a step at the start');
  expect(addLabel(sequence, { kind: 'exit', step: stepCalled('Intro').id, exit: 'next' })).toBe('Add a step after Intro');
  expect(addLabel(sequence, { kind: 'exit', step: stepCalled('Opened?').id, exit: 'yes' })).toBe('Add a step after Opened?, Yes path');
});

test('errors and warnings are counted by step; tips and what concerns the whole sequence are not', () => {
  const issue = (step: StepId | null, severity: Severity): Issue => ({ id: 'x', severity, step, message: '', reason: '', sources: [] });
  const { id } = stepCalled('Intro');
  const counts = issueCounts([issue(id, 'error'), issue(id, 'warning'), issue(id, 'warning'), issue(id, 'hint'), issue(null, 'error')]);
  expect([...counts]).toEqual([[id, { errors: 1, warnings: 2 }]]);
});
