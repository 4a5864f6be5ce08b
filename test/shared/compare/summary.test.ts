import { expect, test } from 'vitest';
import { changesBetween } from '../../../shared/compare/changes.ts';
import { summaryOf } from '../../../shared/compare/summary.ts';
import type { Design } from '../../../shared/model/design.ts';
import { call, designOf, email, task } from '../../builders.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';

const summary = (before: Design, after: Design): string =>
  summaryOf(changesBetween(before, after, { catalog: tinyCatalog, recordType: 'lead', designName: () => undefined }));

test('steps are counted once by what became of them, then what the sequence says of itself', () => {
  const before = designOf('One', [email('Hello'), call('Call'), task('Check')]);
  const after = { ...designOf('One', [email('Hello'), call('Call')]), description: 'New' };
  expect(summary(before, before)).toBe('');
  expect(summary(before, after)).toBe('1 step removed, description of the sequence changed');
  expect(summary(after, before)).toBe('1 step added, description of the sequence changed');
});
