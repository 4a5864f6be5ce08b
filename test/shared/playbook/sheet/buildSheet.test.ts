import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import type { Names } from '../../../../shared/model/describe.ts';
import type { Design } from '../../../../shared/model/design.ts';
import { isLinear } from '../../../../shared/model/step.ts';
import { buildSheetOf } from '../../../../shared/playbook/sheet/buildSheet.ts';
import { sheetHtml } from '../../../../shared/playbook/sheet/sheetHtml.ts';
import { sheetText } from '../../../../shared/playbook/sheet/sheetText.ts';
import { unfold } from '../../../../shared/playbook/sheet/unfold.ts';
import {
  advance,
  automatedEmail,
  call,
  callCondition,
  designOf,
  email,
  emailCondition,
  linkedIn,
  task,
  update,
  wait,
} from '../../../builders.ts';
import { drawnDesign } from '../../../gestures.ts';
import { hostileText } from '../../../hostileTexts.ts';
import { readXml, textIn } from '../../../strictXml.ts';
import { goodDesign } from '../../file/bad/good.ts';

const names: Names = { catalog: standardCatalog, recordType: 'lead', designName: (id) => (id === 'second' ? 'Second' : undefined) };
const sheet = (design: Design) => buildSheetOf(design, names);
const said = (design: Design): string => sheetText(sheet(design));

/** Yes and No of a condition lead to one step again, `joins` times in a row. */
function joined(joins: number): Design {
  const design = designOf('Joined', [email('Start'), ...Array.from({ length: joins }, (_, n) => task(`Task ${n}`))]);
  const steps = { ...design.sequence.steps };
  const ids = Object.values(steps).map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    const step = steps[id];
    const next = ids[index + 1] ?? null;
    if (index === 0 || step === undefined || !isLinear(step)) continue;
    const { name, description, note } = step;
    steps[id] = { id, name, description, note, kind: 'callCondition', results: ['made'], exits: { yes: next, no: next } };
  }
  return { ...design, sequence: { ...design.sequence, steps } };
}

describe('unfolding', () => {
  test('every step is entered after its parent, under a number of its own, and nothing is left out', () => {
    fc.assert(
      fc.property(drawnDesign, ({ sequence }) => {
        const { steps, count } = unfold(sequence);
        if (steps.every(({ isShort }) => !isShort)) expect(steps.length).toBe(count);
        expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
        for (const { number, place } of steps) if (place.kind !== 'start') expect(place.number).toBeLessThan(number);
        expect(new Set(steps.map(({ step }) => step.id)).size).toBe(Object.keys(sequence.steps).length);
      }),
    );
  });

  test('what paths share is entered in each of them', () => {
    const { steps, count } = unfold(joined(3).sequence);
    expect(count).toBe(8);
    expect(steps.map(({ step, copyOf }) => [step.name, copyOf])).toEqual([
      ['Start', null],
      ['Task 0', null],
      ['Task 1', null],
      ['Task 2', null],
      ['Task 2', 4],
      ['Task 1', 3],
      ['Task 2', 4],
      ['Task 2', 4],
    ]);
  });

  test('what nobody could write is referred to, and told with its count', () => {
    const design = joined(60);
    const { steps } = unfold(design.sequence);
    expect(steps.length).toBeLessThan(200);
    expect(said(design)).toContain('61 steps become more than a million.');
    expect(said(design)).toContain('and everything below it here once more.');
  });

  test('an empty sequence has no steps', () => expect(said(designOf('Empty', []))).toContain('No steps yet.'));
});

test('each step says where it goes, what to choose and what to enter', () => {
  const yes = [wait('Rest', 2, 4), update('Update', 'leadqualitycode', 1), advance('On', 'second')];
  const design = designOf('Whole', [
    email('Hello'),
    emailCondition('Opened?', { results: ['opened'], days: 2, yes, no: [linkedIn('Connect')] }),
  ]);
  const { steps } = sheet(design);
  expect(steps.map(({ number, where, item }) => `${number}. ${where}: ${item}`)).toEqual([
    '1. first step: Steps > Send an email',
    '2. after step 1: Conditions > Email open',
    '3. Yes path of step 2: Steps > Set wait time',
    '4. after step 3: Commands > Update field',
    '5. after step 4: Commands > Advance to another sequence',
    '6. No path of step 2: LinkedIn > Connect',
  ]);
  const entered = steps.map(({ fields }) => fields.map(({ label, value }) => `${label}: ${value}`));
  expect(entered.slice(1, 5)).toEqual([
    ['Time limit: 2 days', 'If the action is completed within the time limit, the sequence will move to the yes path: ticked'],
    ['Days: 2', 'Hours: 4'],
    ['Automatically update this field: Rating', 'With this value: Hot'],
    ['Connect to: Second'],
  ]);
});

describe('the list to go through before', () => {
  const flow = 'Sales Insights Adaptive sequence timeout flow';
  test.each([
    ['a condition needs the flow', [call('Call'), callCondition('Made?', ['made']), update('Update', 'leadqualitycode', 1)], flow, true],
    ['calls need no flow', [call('Call'), task('Task')], flow, false],
    ['an automated email needs engagement', [automatedEmail('Mail')], 'Email engagement is configured', true],
    ['a task needs no engagement', [task('Task')], 'Email engagement', false],
    ['LinkedIn needs Sales Navigator', [linkedIn('Connect')], 'LinkedIn Sales Navigator is set up', true],
    [
      'an advance needs its target first',
      [task('Task'), advance('On', 'second')],
      'Built and activated before this one, for the same record type: "Second".',
      true,
    ],
  ])('%s', (_, steps, words, isThere) => expect(said(designOf('Some', steps)).includes(words)).toBe(isThere));

  test('every fact about Dynamics says how sure it is, and no import is claimed', () => {
    const { preflight, afterwards, claim, rights } = sheet(goodDesign);
    const all = [...preflight, ...afterwards, ...rights.flatMap(({ roles, privileges }) => [roles, privileges])];
    for (const { text, basis } of all) expect(said(goodDesign)).toContain(`${text} [${basis}]`);
    expect(claim).toContain('Nothing imports it');
    expect(rights.map(({ privileges }) => privileges.text)).toContain('Sequence: Create, Read, Write, Delete');
  });
});

test('page and text hold whatever a person wrote as text only', () => {
  fc.assert(
    fc.property(drawnDesign, hostileText, (drawn, words) => {
      const steps = Object.fromEntries(
        Object.entries(drawn.sequence.steps).map(([id, step]) => [id, { ...step, name: words, description: words }]),
      );
      const design: Design = { ...drawn, name: words, tags: [words.slice(0, 50) || 'tag'], sequence: { ...drawn.sequence, steps } };
      const html = sheetHtml(sheet(design));
      const root = readXml(html.slice('<!doctype html>\n'.length));
      expect(textIn(root)).toContain('Build sheet: ');
      expect(html).not.toMatch(/<(script|a|img|iframe|link|form|object)\b/i);
      expect(sheetText(sheet(design))).not.toMatch(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/u);
    }),
    { numRuns: 50 },
  );
});

test('a step of an unfinished design says what is still open', () => {
  const open = designOf('Open', [advance('On', null)]);
  expect(said(open)).toContain('Connect to: still to be decided');
});
