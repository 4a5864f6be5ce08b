import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deleteStep, openSequence } from '../../../../renderer/designer/editing.ts';
import { copyOf, duplicateStep, pasteAfterSelected, stepsIn } from '../../../../renderer/designer/structure/copying.ts';
import { extraction, whyNotExtract } from '../../../../renderer/designer/structure/extracting.ts';
import { continueAt, freeSlots, joinedSlots, part } from '../../../../renderer/designer/structure/joining.ts';
import { moveBy, moveTo } from '../../../../renderer/designer/structure/moving.ts';
import { placesFor, stepsToContinueAt } from '../../../../renderer/designer/structure/places.ts';
import { createDesignStore } from '../../../../renderer/state/designStore.ts';
import type { Stores } from '../../../../renderer/state/stores.tsx';
import { applyEdit } from '../../../../shared/edit/edit.ts';
import { fragmentOf } from '../../../../shared/edit/fragment.ts';
import { type JournalRecord, newDocument } from '../../../../shared/edit/journal.ts';
import { references } from '../../../../shared/file/references.ts';
import { DesignId } from '../../../../shared/model/ids.ts';
import { flowOrder, type Slot, startSlot } from '../../../../shared/model/sequence.ts';
import { advance, call, designOf, email, emailCondition, task } from '../../../builders.ts';
import { drawnDesign } from '../../../gestures.ts';
import { drawn } from '../../../shared/edit/drawn.ts';
import { stepCalled, storesWith, undoable } from '../../openStores.ts';

const forked = designOf('Forked', [
  email('Intro'),
  emailCondition('Opened?', { results: ['opened'], yes: [call('Call'), task('Note')], no: [task('Remind')] }),
]);
const joined = designOf('Joined', [
  email('Intro'),
  emailCondition('Opened?', { results: ['opened'], yes: [call('Call')], no: [] }),
  task('Note'),
]);

const picture = ({ design }: Stores): string => {
  const sequence = design.getState().document?.history.present.sequence;
  return sequence === undefined ? '' : drawn(sequence);
};
const idOf = (stores: Stores, name: string) => stepCalled(stores, name).id;
const below = (stores: Stores, name: string, exit: 'next' | 'yes' | 'no' = 'next'): Slot => ({
  kind: 'exit',
  step: idOf(stores, name),
  exit,
});
const said = ({ view }: Stores) => view.getState().announcement;
const noticed = ({ view }: Stores) => view.getState().notice?.text;
const pasted = (from: Stores, name: string, extent: 'alone' | 'withBelow') => {
  const steps = stepsIn(copyOf(from, fragmentOf(openSequence(from), idOf(from, name), extent)));
  if (!steps.ok) throw new Error(steps.error);
  return steps.value;
};

describe('moving', () => {
  test('Alt+arrow moves are saved, named and undone like any other edit (Langflow 14673)', () => {
    const saved: JournalRecord[] = [];
    const design = createDesignStore({ now: () => 0, onRecord: (_, record) => saved.push(record) });
    design.getState().open(newDocument(forked, 0));
    const stores = { ...storesWith(forked), design };
    moveBy(stores, idOf(stores, 'Call'), 'down');
    expect(picture(stores)).toBe('Intro Opened?(Note Call | Remind)');
    expect(said(stores)).toBe('Moved Call, now after Note.');
    expect(stores.design.getState().document?.history.past.at(-1)?.label).toBe('Move "Call"');
    moveBy(stores, idOf(stores, 'Call'), 'up');
    expect(picture(stores)).toBe('Intro Opened?(Call Note | Remind)');
    expect(saved.map((record) => record.kind === 'edit' && record.edit.kind)).toEqual(['moveStep', 'moveStep']);
    stores.design.getState().undo();
    stores.design.getState().undo();
    expect(picture(stores)).toBe('Intro Opened?(Call Note | Remind)');
    expect(undoable(stores)).toBe(0);
  });

  test('down and up again is what was, wherever no condition is passed', () => {
    const row = designOf('Row', [task('A'), task('B'), task('C'), task('D')]);
    for (const name of ['A', 'B', 'C']) {
      const stores = storesWith(row);
      moveBy(stores, idOf(stores, name), 'down');
      expect(picture(stores)).not.toBe('A B C D');
      moveBy(stores, idOf(stores, name), 'up');
      expect(picture(stores)).toBe('A B C D');
    }
  });

  test.each([
    ['Intro', 'up', 'Intro is the first step already.'],
    ['Note', 'down', 'Note is the last step of its path already.'],
    ['Intro', 'down', '"Opened?" would not stand right any more. An email condition stands directly under an email.'],
  ] as const)('%s cannot move %s, and it is said why', (name, direction, why) => {
    const stores = storesWith(forked);
    moveBy(stores, idOf(stores, name), direction);
    expect(noticed(stores)).toBe(why);
    expect(undoable(stores)).toBe(0);
  });

  test('a step does not slip onto or off the paths that join', () => {
    const stores = storesWith(joined);
    moveBy(stores, idOf(stores, 'Call'), 'down');
    expect(noticed(stores)).toContain('Several paths lead to Note');
    moveBy(stores, idOf(stores, 'Note'), 'up');
    expect(noticed(stores)).toContain('Several paths lead to Note');
    expect(undoable(stores)).toBe(0);
  });

  test('to a place of the list selects the step, closes the question and says where it is', () => {
    const stores = storesWith(forked);
    const step = idOf(stores, 'Call');
    stores.view.getState().ask({ kind: 'moveTo', step });
    expect(moveTo(stores, step, below(stores, 'Opened?', 'no'), 'withBelow')).toBe(true);
    expect(picture(stores)).toBe('Intro Opened?( | Call Note Remind)');
    expect(stores.view.getState()).toMatchObject({ asking: null, selected: step });
    expect(said(stores)).toBe('Moved Call with everything below, now on the No path of Opened?');
  });

  test('the list names every other place; what is greyed would be refused, and nothing else', () => {
    fc.assert(
      fc.property(drawnDesign, fc.nat(1000), fc.constantFrom('alone' as const, 'withBelow' as const), (design, pick, extent) => {
        const steps = flowOrder(design.sequence);
        const step = steps[pick % Math.max(1, steps.length)];
        if (step === undefined) return;
        const places = placesFor(design.sequence, step.id, extent);
        expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
        for (const { value, refused } of places) {
          const stores = storesWith(design);
          expect(moveTo(stores, step.id, value, extent)).toBe(refused === null);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('the list reads from top to bottom', () => {
    const stores = storesWith(forked);
    expect(placesFor(forked.sequence, idOf(stores, 'Remind'), 'alone').map(({ label, detail }) => `${label}, ${detail}`)).toEqual([
      'At the start, before Intro',
      'After Intro, before Opened?',
      'On the Yes path of Opened?, before Call',
      'After Call, before Note',
      'After Note, where the path ends',
    ]);
  });
});

describe('joining and parting', () => {
  test('a path continues at a step, and parts again with or without a copy', () => {
    const stores = storesWith(forked);
    continueAt(stores, below(stores, 'Remind'), idOf(stores, 'Note'));
    expect(picture(stores)).toBe('Intro Opened?(Call Note | Remind Note)');
    expect(said(stores)).toBe('The path continues at Note.');
    const [slot] = joinedSlots(stores.design.getState().document?.history.present.sequence ?? forked.sequence, idOf(stores, 'Remind'));
    if (slot === undefined) throw new Error('Nothing is joined');
    part(stores, slot, 'copy');
    expect(said(stores)).toBe('The path has steps of its own. 6 steps.');
    stores.design.getState().undo();
    part(stores, slot, 'open');
    expect(picture(stores)).toBe('Intro Opened?(Call Note | Remind)');
    expect(said(stores)).toBe('The path stands open. 5 steps.');
  });

  test('is offered where it can be done', () => {
    const stores = storesWith(joined);
    expect(freeSlots(joined.sequence, idOf(stores, 'Opened?'))).toEqual([below(stores, 'Opened?', 'no')]);
    expect(joinedSlots(joined.sequence, idOf(stores, 'Intro'))).toEqual([]);
    expect(freeSlots(joined.sequence, idOf(stores, 'Note'))).toHaveLength(1);
  });

  test('the list greys what would loop, with the reason', () => {
    const stores = storesWith(forked);
    const choices = stepsToContinueAt(forked.sequence, below(stores, 'Remind'));
    expect(choices.filter(({ refused }) => refused === null).map(({ label }) => label)).toEqual(['Call', 'Note']);
    expect(choices.find(({ label }) => label === 'Intro')?.refused).toContain('cannot run in a loop');
  });
});

describe('copying', () => {
  test('a duplicate copies and does not move (Twine 1482); a copy of a copy works as well (Mautic 15733)', () => {
    const stores = storesWith(forked);
    duplicateStep(stores, idOf(stores, 'Note'));
    expect(picture(stores)).toBe('Intro Opened?(Call Note Note | Remind)');
    const { selected } = stores.view.getState();
    if (selected === null) throw new Error('The copy is selected');
    duplicateStep(stores, selected);
    expect(picture(stores)).toBe('Intro Opened?(Call Note Note Note | Remind)');
    expect(undoable(stores)).toBe(2);
  });

  test('many steps go from one sequence to another with one undo for all of them (n8n 11154)', () => {
    const stores = storesWith(designOf('Other', [email('Hello'), task('End')]));
    stores.view.getState().select(idOf(stores, 'Hello'));
    pasteAfterSelected(stores, pasted(storesWith(forked), 'Opened?', 'withBelow'));
    expect(picture(stores)).toBe('Hello Opened?(Call Note End | Remind)');
    expect(said(stores)).toBe('Pasted Opened? with 3 steps below after Hello. 6 steps.');
    expect(undoable(stores)).toBe(1);
    stores.design.getState().undo();
    expect(picture(stores)).toBe('Hello End');
  });

  test('what cannot follow is refused in words', () => {
    const stores = storesWith(designOf('Other', [task('First'), advance('Over', null)]));
    stores.view.getState().select(idOf(stores, 'Over'));
    pasteAfterSelected(stores, pasted(storesWith(forked), 'Note', 'alone'));
    expect(noticed(stores)).toBe('Nothing can follow Over.');
    stores.view.getState().select(idOf(stores, 'First'));
    pasteAfterSelected(stores, pasted(storesWith(forked), 'Opened?', 'alone'));
    expect(noticed(stores)).toBe('An email condition stands directly under an email.');
    expect(undoable(stores)).toBe(0);
  });

  test('the text is an outline; a text of our own that came by other ways is pasted as well', () => {
    const stores = storesWith(forked);
    const copy = copyOf(stores, fragmentOf(openSequence(stores), idOf(stores, 'Call'), 'withBelow'));
    expect(copy.text).toBe('Make a phone call: Call\nComplete a task: Note\n');
    expect(stepsIn({ text: copy.data, data: null }).ok).toBe(true);
    expect(stepsIn({ text: 'buy milk', data: null })).toEqual({
      ok: false,
      error: 'There are no steps on the clipboard. Copy some first.',
    });
    const spoilt = stepsIn({ text: '', data: copy.data.replace('"phoneCall"', '"bomb"') });
    expect(spoilt.ok ? '' : spoilt.error).toContain('cannot be pasted');
  });

  test('a step that was cut away can be pasted again after its deletion', () => {
    const stores = storesWith(forked);
    const cut = pasted(stores, 'Note', 'alone');
    deleteStep(stores, idOf(stores, 'Note'));
    stores.view.getState().select(idOf(stores, 'Remind'));
    pasteAfterSelected(stores, cut);
    expect(picture(stores)).toBe('Intro Opened?(Call | Remind Note)');
  });
});

describe('extracting', () => {
  test('makes a sequence of the branch, and an advance to it takes its place', () => {
    const stores = storesWith(forked);
    const { target, edit } = extraction(forked, idOf(stores, 'Call'), 'Follow-up', DesignId.parse('follow-up'), stores.newStepId);
    expect(drawn(target.sequence)).toBe('Call Note');
    expect(target).toMatchObject({ name: 'Follow-up', recordType: forked.recordType, status: 'draft' });
    expect(references(target)).toBeNull();
    const after = applyEdit(forked, edit);
    expect(after.ok && drawn(after.value.sequence)).toBe('Intro Opened?(Advance to Follow-up | Remind)');
    expect(after.ok && flowOrder(after.value.sequence).find(({ kind }) => kind === 'advance')).toMatchObject({ target: target.id });
  });

  test('is refused for what cannot begin a sequence, and where handing over cannot stand', () => {
    const stores = storesWith(forked);
    expect(whyNotExtract(forked.sequence, idOf(stores, 'Opened?'))).toContain('A sequence cannot begin with Opened?');
    expect(whyNotExtract(forked.sequence, idOf(stores, 'Intro'))).toContain('cannot start with Advance');
    expect(whyNotExtract(forked.sequence, idOf(stores, 'Call'))).toBeNull();
  });
});

test('the start of a sequence takes what is pasted while nothing is selected', () => {
  const stores = storesWith(designOf('Empty', []));
  pasteAfterSelected(stores, pasted(storesWith(forked), 'Intro', 'withBelow'));
  expect(picture(stores)).toBe('Intro Opened?(Call Note | Remind)');
  expect(stores.view.getState().selected).toBe(stores.design.getState().document?.history.present.sequence.start);
  moveTo(stores, idOf(stores, 'Note'), startSlot, 'alone');
  expect(picture(stores)).toBe('Note Intro Opened?(Call | Remind)');
});
