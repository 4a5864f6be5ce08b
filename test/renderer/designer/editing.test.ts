import { describe, expect, test } from 'vitest';
import { addStep, deleteStep, goneWith, removeStep } from '../../../renderer/designer/editing.ts';
import { addQuickly } from '../../../renderer/designer/quickAdd.ts';
import { StepId } from '../../../shared/model/ids.ts';
import { startSlot } from '../../../shared/model/sequence.ts';
import { advance, call, designOf, email, emailCondition, task } from '../../builders.ts';
import { emptyDesign } from '../../gestures.ts';
import { stepCalled, storesWith, titlesIn } from '../openStores.ts';

const forked = designOf('Forked', [
  email('Intro'),
  emailCondition('Opened?', { results: ['opened'], yes: [call('Call'), task('Note')], no: [task('Remind')] }),
]);

describe('adding', () => {
  test('selects the new step, closes the picker and says how many there are now', () => {
    const stores = storesWith(designOf('One', [email('Intro')]));
    stores.view.getState().pick(startSlot);
    expect(addStep(stores, startSlot, { kind: 'task', name: 'Prepare', description: '' }, 'yes')).toBe(true);
    expect(titlesIn(stores)).toEqual(['Prepare', 'Intro']);
    expect(stores.view.getState()).toMatchObject({
      selected: stepCalled(stores, 'Prepare').id,
      picking: null,
      announcement: 'Added Prepare at the start. 2 steps.',
    });
  });

  test('what cannot be done is told, and nothing changes', () => {
    const stores = storesWith(designOf('One', [email('Intro')]));
    expect(addStep(stores, startSlot, { kind: 'advance', name: 'Over', description: '', target: null }, 'yes')).toBe(false);
    expect(stores.view.getState().notice?.text).toBe('Nothing can follow "Over": add it where a path ends.');
    expect(titlesIn(stores)).toEqual(['Intro']);
  });

  test('the letter for a condition adds the one that judges what stands above', () => {
    const addedBelow = (name: string) => {
      const stores = storesWith(designOf('Both', [email('Intro'), call('Call')]));
      addQuickly(stores, { kind: 'exit', step: stepCalled(stores, name).id, exit: 'next' }, 'condition');
      return stores.view.getState().announcement;
    };
    expect(addedBelow('Intro')).toBe('Added Email opened? after Intro. 3 steps.');
    expect(addedBelow('Call')).toBe('Added Call result? after Call. 3 steps.');
  });

  test('what was said of something that could not be done goes with the next thing that is', () => {
    const stores = storesWith(emptyDesign);
    addQuickly(stores, startSlot, 'condition');
    expect(stores.view.getState().notice).not.toBeNull();
    addQuickly(stores, startSlot, 'email');
    expect(stores.view.getState().notice).toBeNull();
  });

  test('a letter that means nothing allowed there says why', () => {
    const stores = storesWith(emptyDesign);
    expect(addQuickly(stores, startSlot, 'condition')).toBe(false);
    expect(stores.view.getState().notice?.text).toBe('A condition needs an activity above it.');
  });
});

describe('deleting', () => {
  test('a step goes at once, what follows takes its place, and undo is offered', () => {
    const stores = storesWith(forked);
    deleteStep(stores, stepCalled(stores, 'Call').id);
    expect(titlesIn(stores)).toEqual(['Intro', 'Opened?', 'Note', 'Remind']);
    const view = stores.view.getState();
    expect(view).toMatchObject({ selected: stepCalled(stores, 'Note').id, announcement: '' });
    expect(view.notice?.text).toBe('Deleted Call. 4 steps.');
    view.notice?.action?.run();
    expect(titlesIn(stores)).toEqual(['Intro', 'Opened?', 'Call', 'Note', 'Remind']);
    expect(stores.view.getState().announcement).toBe('Undone: Delete "Call".');
    expect(stores.view.getState().notice).toBeNull();
  });

  test('the offered undo takes back this deletion and nothing that was done later', () => {
    const stores = storesWith(forked);
    deleteStep(stores, stepCalled(stores, 'Note').id);
    const undo = stores.view.getState().notice?.action;
    addStep(stores, startSlot, { kind: 'task', name: 'Later', description: '' }, 'yes');
    undo?.run();
    expect(titlesIn(stores)).toContain('Later');
  });

  test('the last step of a path selects the one before it', () => {
    const stores = storesWith(forked);
    deleteStep(stores, stepCalled(stores, 'Remind').id);
    expect(stores.view.getState().selected).toBe(stepCalled(stores, 'Opened?').id);
  });

  test('a condition with steps below asks first; one without goes at once', () => {
    const stores = storesWith(forked);
    const { id } = stepCalled(stores, 'Opened?');
    deleteStep(stores, id);
    expect(stores.view.getState().deleting).toBe(id);
    expect(titlesIn(stores)).toHaveLength(5);
    removeStep(stores, id, 'no');
    expect(stores.view.getState().deleting).toBeNull();
    expect(titlesIn(stores)).toEqual(['Intro', 'Remind']);

    const bare = storesWith(designOf('Bare', [email('Intro'), emailCondition('Opened?', { results: ['opened'] })]));
    deleteStep(bare, stepCalled(bare, 'Opened?').id);
    expect(titlesIn(bare)).toEqual(['Intro']);
  });

  test('a step after which nothing follows goes like any other', () => {
    const stores = storesWith(designOf('End', [email('Intro'), advance('Over', null)]));
    deleteStep(stores, stepCalled(stores, 'Over').id);
    expect(titlesIn(stores)).toEqual(['Intro']);
  });

  test('it is known beforehand how many steps go', () => {
    const stores = storesWith(forked);
    const { id } = stepCalled(stores, 'Opened?');
    expect([...goneWith(stores, id, 'yes')]).toEqual([id, stepCalled(stores, 'Remind').id]);
    expect([goneWith(stores, id, 'no').size, goneWith(stores, id, null).size]).toEqual([3, 4]);
    expect(goneWith(stores, StepId.parse('gone'), null).size).toBe(0);
  });
});
