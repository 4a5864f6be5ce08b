import { expect, test } from 'vitest';
import { textsFor } from '../../../renderer/seller/texts.ts';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import { mergedText } from '../../../shared/model/mergeFields.ts';
import type { Step } from '../../../shared/model/step.ts';
import { call, designOf, email, task } from '../../builders.ts';

const names = { catalog: standardCatalog, recordType: 'lead', designName: () => undefined };
const values = { record: { firstname: 'Ana' }, user: { firstname: 'Robin' } };
const [letter, ring, chore] = Object.values(designOf('Texts', [email('Write'), call('Ring'), task('Do')]).sequence.steps);

const texts = (step: Step | undefined) => (step === undefined ? [] : textsFor(step, names, values));

test('a call script is filled in for the record', () => {
  if (ring?.kind !== 'phoneCall') throw new Error('The second step is a call');
  const [script] = texts({ ...ring, script: 'Hello {{ lead.firstname }}, {{ user.firstname }} here.' });
  expect(script?.label).toBe('Call script');
  expect(mergedText(script?.body ?? [])).toBe('Hello Ana, Robin here.');
});

test('an email shows its template, with the gaps named', () => {
  if (letter?.kind !== 'email') throw new Error('The first step is an email');
  const template = standardCatalog.emailTemplates.find(({ recordType }) => recordType === 'lead');
  const [text] = texts({ ...letter, template: template?.id ?? null });
  expect(text?.label).toBe(template?.label);
  expect(text?.subject).not.toBeNull();
});

test('without script or template there is no text', () => {
  expect([letter, ring, chore].flatMap(texts)).toEqual([]);
});
