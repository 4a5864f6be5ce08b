import { expect, test } from 'vitest';
import { firstDraft } from '../../../../renderer/simulator/setup/draft.ts';
import { chosenOf, type Drafts, withAnother, withClock, withoutChosen, withRecord } from '../../../../renderer/simulator/setup/drafts.ts';
import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import { ScenarioId } from '../../../../shared/model/ids.ts';
import { call, designOf } from '../../../builders.ts';

const design = designOf('Call', [call('Ring')]);
const one: Drafts = { scenarios: [firstDraft(design, standardCatalog, ScenarioId.parse('a'), 0, 'UTC')], chosen: 0 };
const two = withAnother(one, design, standardCatalog, ScenarioId.parse('b'));

test('another record is another person, and is looked at', () => {
  expect(two.scenarios.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Ben Okafor']);
  expect(chosenOf(two).name).toBe('Ben Okafor');
});

test('values are of one record, the clock is of all', () => {
  const renamed = withRecord(two, { ...chosenOf(two).record, name: 'Bo' });
  expect(renamed.scenarios.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Bo']);
  const later = withClock(renamed, { ...chosenOf(renamed), start: 5, availability: false });
  expect(later.scenarios.map(({ start, availability }) => [start, availability])).toEqual([
    [5, false],
    [5, false],
  ]);
});

test('a record can be taken away, but not the last', () => {
  expect(withoutChosen(two).scenarios.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  expect(withoutChosen(one)).toEqual(one);
});
