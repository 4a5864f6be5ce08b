import { describe, expect, it } from 'vitest';
import { extentOf } from '../../../../shared/model/templates/extent.ts';
import { callAnswered, emailResult, task, wait } from '../../../../shared/model/templates/item.ts';

const step = task('Do something', '');

describe('extentOf', () => {
  it('is nothing for an empty flow', () => {
    expect(extentOf([])).toEqual({ steps: 0, days: 0 });
  });

  it('leaves waits out of the steps, and adds them to the days', () => {
    expect(extentOf([step, wait(2, 'Wait'), step, wait(3, 'Wait'), step])).toEqual({ steps: 3, days: 5 });
  });

  it('takes the longest way and the slowest way, even if they differ', () => {
    const fork = callAnswered('Answered?', { yes: [step, step, step], no: [wait(4, 'Wait'), step] });
    expect(extentOf([step, fork])).toEqual({ steps: 5, days: 4 });
  });

  it('counts the time limit of a condition, and what follows its joined paths', () => {
    expect(extentOf([emailResult('Replied?', 'replied', 2, { yes: [step], no: [] }), wait(1, 'Wait'), step])).toEqual({
      steps: 3,
      days: 3,
    });
  });

  it('rounds hours up to a day begun', () => {
    const hours = { step: { kind: 'wait', name: '', description: '', duration: { days: 1, hours: 1 } } } as const;
    expect(extentOf([hours])).toEqual({ steps: 0, days: 2 });
  });
});
