import { expect, test } from 'vitest';
import { withDefaults } from '../../../renderer/designer/defaults.ts';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import type { StepContent } from '../../../shared/model/flow.ts';

const email: StepContent = { kind: 'email', name: 'Send an email', description: '', template: null };
const [first] = standardCatalog.emailTemplates.filter(({ recordType }) => recordType === 'lead');
const only = { ...standardCatalog, emailTemplates: first === undefined ? [] : [first] };

test('a new email has the template where there is only one for its record type', () => {
  expect(withDefaults(email, only, 'lead')).toEqual({ ...email, template: first?.id });
  expect(withDefaults(email, standardCatalog, 'lead')).toEqual(email);
  expect(withDefaults(email, only, 'account')).toEqual(email);
});

test('what was chosen stays, and other kinds are left alone', () => {
  const chosen: StepContent = { ...email, template: 'other' };
  expect(withDefaults(chosen, only, 'lead')).toEqual(chosen);
  const task: StepContent = { kind: 'task', name: 'Note', description: '' };
  expect(withDefaults(task, only, 'lead')).toBe(task);
});
