import { describe, expect, test } from 'vitest';
import { firstAllowed, offersFor } from '../../../../renderer/designer/picker/offers.ts';
import { pickerEntries } from '../../../../shared/model/picker.ts';
import { type Slot, startSlot } from '../../../../shared/model/sequence.ts';
import { designOf, email } from '../../../builders.ts';
import { emptyDesign } from '../../../gestures.ts';

const { sequence } = emptyDesign;
const labels = (query: string): readonly string[] =>
  offersFor(sequence, startSlot, query).flatMap(({ offers }) => offers.map(({ entry }) => entry.label));

describe('what the picker offers', () => {
  test("without a query it is everything, in Dynamics' groups", () => {
    const groups = offersFor(sequence, startSlot, '');
    expect(groups.map(({ group }) => group)).toEqual(['Steps', 'Conditions', 'Commands', 'LinkedIn']);
    expect(groups.flatMap(({ offers }) => offers)).toHaveLength(pickerEntries.length);
  });

  test('each typed word begins a word of the label or the group', () => {
    expect(labels('ca')).toEqual(['Make a phone call']);
    expect(labels('aut EM')).toEqual(['Send an automated email']);
    expect(labels('comm')).toEqual(['Update field', 'Advance to another sequence']);
    expect(labels('zebra')).toEqual([]);
  });

  test('what cannot stand there is offered with the reason, and is not the first choice', () => {
    const atStart = offersFor(sequence, startSlot, 'open').flatMap(({ offers }) => offers);
    expect(atStart.map(({ refused }) => refused)).toEqual(Array(2).fill('An email condition stands directly under an email.'));
    expect(firstAllowed(offersFor(sequence, startSlot, 'field'))?.entry.label).toBe('Update field');
  });

  test('below an email, its conditions are allowed', () => {
    const below = designOf('One', [email('Intro')]).sequence;
    const { start } = below;
    if (start === null) throw new Error('The email is missing');
    const slot: Slot = { kind: 'exit', step: start, exit: 'next' };
    expect(firstAllowed(offersFor(below, slot, 'open'))).toMatchObject({ entry: { label: 'Email open' }, refused: null });
  });
});
