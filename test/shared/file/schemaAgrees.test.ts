import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DesignFile, encodeDesign } from '../../../shared/file/format.ts';
import { designSchema } from '../../../shared/file/schema.ts';
import { calendar, designNamed } from '../../arbitraries.ts';
import { drawnDesign } from '../../gestures.ts';
import { goodDesign, goodDesignText } from './bad/good.ts';
import { mutated, mutation } from './bad/mutation.ts';

const ajv = new Ajv2020({ strict: false, strictNumbers: true });
addFormats.default(ajv);
const isValid = ajv.compile(designSchema());

const dataIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** A date-time within a day of the first or last that may be: whether it is inside depends on its offset, which no pattern can tell. */
const atTheEdge = /"(1969-12-31|1970-01-01|9999-12-31)T|"0\d{3}-\d\d-\d\dT/;

function expectAgreement(text: string): void {
  const data = dataIn(text);
  if (atTheEdge.test(text)) return;
  const read = DesignFile.safeParse(data);
  const valid = isValid(data);
  // The decoder refuses this name before it looks at the data (`oddities.ts`); its schema would not see it.
  const taken = read.success && !/"__proto__":/.test(text);
  if (valid !== taken) throw new Error(`The schema says ${ajv.errorsText(isValid.errors)}, the decoder ${read.error}, of ${text}`);
}

const withScenario = fc
  .tuple(fc.oneof(drawnDesign, designNamed('First', false), fc.constant(goodDesign)), calendar)
  .map(([design, seller]) => ({ ...design, scenarios: goodDesign.scenarios.map((scenario) => ({ ...scenario, calendar: seller })) }));

test('schema and decoder take every design that can be made', () => {
  fc.assert(
    fc.property(withScenario, (design) => {
      const data = dataIn(encodeDesign(design));
      expect([isValid(data), DesignFile.safeParse(data).success]).toEqual([true, true]);
    }),
    { numRuns: 100 },
  );
});

test('schema and decoder say the same of every file that was tampered with', () => {
  let refused = 0;
  const runs = Number(process.env.LONG_RUN ?? 600);
  fc.assert(
    fc.property(withScenario, fc.array(mutation, { minLength: 1, maxLength: 3 }), (design, changes) => {
      const text = mutated(encodeDesign(design), changes);
      if (!isValid(dataIn(text))) refused++;
      expectAgreement(text);
    }),
    { numRuns: runs },
  );
  expect(refused).toBeGreaterThan(runs / 4);
});

test.each([
  ['an id that every object has', '"id": "s1"', '"id": "constructor"'],
  ['a column that every object has', '"budgetamount": 5000', '"constructor": 5000'],
  ['a field that nobody knows', '"status": "draft"', '"status": "draft", "colour": "red"'],
  ['a text that is too long', '"name": "Everything"', `"name": "${'x'.repeat(1001)}"`],
  ['a text that is long in UTF-16 only', '"name": "Everything"', `"name": "${'😀'.repeat(501)}"`],
  ['a time that does not exist', '"from": "08:00"', '"from": "24:01"'],
  ['a day that does not exist', '"date": "2026-05-25"', '"date": "2026-02-30"'],
  ['an instant with its offset', `"start": ${goodDesign.scenarios[0]?.start}`, '"start": "2026-05-26T09:00:00+02:00"'],
  ['an instant without its offset', `"start": ${goodDesign.scenarios[0]?.start}`, '"start": "2026-05-26T09:00:00"'],
  ['a number between two', '"seed": 1', '"seed": 1.5'],
  ['another version', '"version": 1', '"version": 2'],
])('they agree on %s', (_, from, to) => {
  expect(goodDesignText).toContain(from);
  expectAgreement(goodDesignText.replace(from, () => to));
});
