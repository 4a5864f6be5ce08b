import { expect, test } from 'vitest';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import { expressionInWords, type Names, stepInWords } from '../../../shared/model/describe.ts';
import { durationInWords } from '../../../shared/model/duration.ts';
import type { Comparison, Group } from '../../../shared/model/expression.ts';
import { placed, type StepContent } from '../../../shared/model/flow.ts';
import { DesignId, StepId } from '../../../shared/model/ids.ts';
import { pickerEntries } from '../../../shared/model/picker.ts';

const names: Names = { catalog: standardCatalog, recordType: 'lead', designName: (id) => (id === 'renewal' ? 'Renewal' : undefined) };
const words = (content: StepContent): string => stepInWords(names, placed(content, StepId.parse('s1')));
const common = { name: 'A step', description: '' };

test.each<[StepContent, string]>([
  [{ kind: 'wait', ...common, duration: { days: 2, hours: 1 } }, '2 days 1 hour'],
  [
    { kind: 'emailCondition', ...common, results: ['opened', 'replied'], mode: 'oneOf', limit: { days: 2, hours: 0 }, advanceEarly: true },
    'opened or replied to within 2 days',
  ],
  [
    {
      kind: 'emailCondition',
      ...common,
      results: ['opened', 'linkOpened'],
      mode: 'allOf',
      limit: { days: 0, hours: 4 },
      advanceEarly: true,
    },
    'opened and its link opened within 4 hours',
  ],
  [{ kind: 'callCondition', ...common, results: ['made', 'received'] }, 'call is Made or Received'],
  [{ kind: 'callCondition', ...common, results: [] }, 'no result chosen yet'],
  [{ kind: 'updateField', ...common, column: 'leadqualitycode', value: 1 }, 'Rating becomes Hot'],
  [{ kind: 'updateField', ...common, column: null, value: null }, 'no field chosen yet'],
  [{ kind: 'stageCondition', ...common, process: null, stages: [] }, 'no stage chosen yet'],
])('%j', (content, expected) => expect(words(content)).toBe(expected));

test('advance names the other sequence, or says that it is missing', () => {
  const to = (id: string | null): StepContent => ({ kind: 'advance', ...common, target: id === null ? null : DesignId.parse(id) });
  expect(words(to(null))).toBe('no sequence chosen yet');
  expect(words(to('renewal'))).toBe('Renewal');
  expect(words(to('gone'))).toBe('a sequence that is not in the library');
});

test('groups of comparisons read as a sentence', () => {
  const hot: Comparison = { kind: 'comparison', column: 'leadqualitycode', operator: 'isOneOf', operands: [1, 2] };
  const city: Comparison = { kind: 'comparison', column: 'address1_city', operator: 'beginsWith', operands: ['Ber'] };
  const company: Comparison = { kind: 'comparison', column: 'companyname', operator: 'containsData', operands: [] };
  const either: Group = { kind: 'group', join: 'or', members: [city, company] };
  expect(expressionInWords(names, { kind: 'group', join: 'and', members: [hot, either] })).toMatch(
    /^Rating is one of Hot or Warm and \(.*begins with "Ber" or .*contains data\)$/,
  );
});

test('everything the picker offers can be put into words', () => {
  for (const { content } of pickerEntries) expect(words(content)).toBeTypeOf('string');
});

test.each([
  [{ days: 0, hours: 0 }, '0 hours'],
  [{ days: 1, hours: 0 }, '1 day'],
  [{ days: 0, hours: 1 }, '1 hour'],
])('%j is %s', (duration, expected) => expect(durationInWords(duration)).toBe(expected));
