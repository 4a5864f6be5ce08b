import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offersFor } from '../../../../renderer/designer/picker/offers.ts';
import { placesFor } from '../../../../renderer/designer/structure/places.ts';
import { takeNew, takeStep } from '../../../../renderer/designer/structure/taking.ts';
import { type PickerEntry, pickerEntries } from '../../../../shared/model/picker.ts';
import { flowOrder, type Sequence, type Slot, startSlot } from '../../../../shared/model/sequence.ts';
import { layout } from '../../../../shared/picture/layout.ts';
import { slotKey } from '../../../../shared/picture/picture.ts';
import { call, designOf, email, emailCondition, task } from '../../../builders.ts';
import { drawnDesign } from '../../../gestures.ts';
import { stepCalled, storesWith, titlesIn, undoable } from '../../openStores.ts';

const forked = designOf('Forked', [
  email('Intro'),
  emailCondition('Opened?', { results: ['opened'], yes: [call('Call'), task('Note')], no: [task('Remind')] }),
]);
const exit = (stores: ReturnType<typeof storesWith>, name: string, which: 'next' | 'yes' | 'no'): Slot => ({
  kind: 'exit',
  step: stepCalled(stores, name).id,
  exit: which,
});
const entryOf = (label: string): PickerEntry => {
  const found = pickerEntries.find((entry) => entry.label === label);
  if (found === undefined) throw new Error(`Nothing is called ${label}`);
  return found;
};
const slotsOf = (sequence: Sequence): readonly Slot[] => layout(sequence).connections.map(({ slot }) => slot);
const nothing = (): void => undefined;

describe('what can be dragged can be done without dragging (A4)', () => {
  test('a step goes where "Move to…" leads, with and without what is below', () => {
    fc.assert(
      fc.property(drawnDesign, fc.boolean(), (design, alt) => {
        const stores = storesWith(design);
        for (const { id } of flowOrder(design.sequence)) {
          const { whyNot, taken } = takeStep(stores, id)(alt);
          const extent = taken.length > 1 ? 'withBelow' : 'alone';
          const offered = placesFor(design.sequence, id, extent).filter(({ refused }) => refused === null);
          const keys = new Set(offered.map(({ value }) => slotKey(value)));
          for (const slot of slotsOf(design.sequence)) if (whyNot(slot) === null) expect(keys).toContain(slotKey(slot));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('what is new goes where "+" offers it', () => {
    fc.assert(
      fc.property(drawnDesign, fc.constantFrom(...pickerEntries), ({ sequence, ...design }, entry) => {
        const { whyNot } = takeNew(storesWith({ ...design, sequence }), entry, 'yes', nothing)(false);
        for (const slot of slotsOf(sequence)) {
          const offer = offersFor(sequence, slot, '')
            .flatMap(({ offers }) => offers)
            .find((one) => one.entry.id === entry.id);
          expect(whyNot(slot)).toBe(offer?.refused);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a step that is taken up', () => {
  test('takes along what is below, and is one undo', () => {
    const stores = storesWith(forked);
    const load = takeStep(stores, stepCalled(stores, 'Call').id)(false);
    expect(load.title).toBe('Call with 1 step below');
    expect(load.note(null)).toBe('Hold Alt to move this step alone.');
    load.drop(exit(stores, 'Remind', 'next'));
    expect(titlesIn(stores)).toEqual(['Intro', 'Opened?', 'Remind', 'Call', 'Note']);
    expect(undoable(stores)).toBe(1);
    expect(stores.view.getState().selected).toBe(stepCalled(stores, 'Call').id);
  });

  test('goes alone with Alt', () => {
    const stores = storesWith(forked);
    const load = takeStep(stores, stepCalled(stores, 'Call').id)(true);
    expect(load.title).toBe('Call');
    load.drop(exit(stores, 'Remind', 'next'));
    expect(titlesIn(stores)).toEqual(['Intro', 'Opened?', 'Note', 'Remind', 'Call']);
  });

  test('that must not stand there changes nothing and says why', () => {
    const stores = storesWith(forked);
    takeStep(stores, stepCalled(stores, 'Opened?').id)(false).drop(startSlot);
    expect(undoable(stores)).toBe(0);
    expect(stores.view.getState().notice?.text).toBe('An email condition stands directly under an email.');
  });
});

describe('what is new', () => {
  test('says on which path of a condition the rest goes on, which Alt changes', () => {
    const stores = storesWith(forked);
    const added: string[] = [];
    const take = takeNew(stores, entryOf('Email open'), 'yes', (at, tail) => added.push(`${slotKey(at)} ${tail}`));
    const at = exit(stores, 'Intro', 'next');
    expect(take(false).note(at)).toBe('What follows continues on its Yes path. Hold Alt for its No path.');
    expect(take(true).note(at)).toBe('What follows continues on its No path.');
    expect(take(false).note(exit(stores, 'Note', 'next'))).toBe('');
    take(false).drop(at);
    take(true).drop(at);
    expect(added).toEqual([`${slotKey(at)} yes`, `${slotKey(at)} no`]);
  });
});
