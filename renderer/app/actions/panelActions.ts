import { changedSince, backToFinished as goBackToFinished } from '../../designer/changes/finished.ts';
import { goToHit } from '../../designer/find/goToHit.ts';
import type { Studio } from '../studio.tsx';
import { action } from './action.ts';

/** The panels below the canvas, and what is done with them. */

const inDesigner = ({ stores }: Studio): boolean => stores.view.getState().screen === 'designer';

export const showProblems = action({
  id: 'showProblems',
  name: 'Show problems',
  keys: ['$mod+Shift+B'],
  enabled: inDesigner,
  run: ({ stores }) => stores.view.getState().showBottom('problems', 'focus'),
});

export const showHistory = action({
  id: 'showHistory',
  name: 'Show history',
  keys: ['$mod+Shift+H'],
  enabled: inDesigner,
  run: ({ stores }) => stores.view.getState().showBottom('history', 'focus'),
});

const showsDays = ({ stores }: Studio): boolean => stores.view.getState().days;

export const toggleDays = action({
  id: 'days',
  name: 'Show or hide days',
  label: (studio) => (showsDays(studio) ? 'Hide days' : 'Show days'),
  keys: ['L'],
  enabled: inDesigner,
  run: (studio) => {
    const { showDays, announce } = studio.stores.view.getState();
    const days = !showsDays(studio);
    showDays(days);
    announce(days ? 'Each step says on which days a record can come to it.' : 'Days are hidden.');
  },
});

export const find = action({
  id: 'find',
  name: 'Find…',
  keys: ['$mod+F'],
  enabled: inDesigner,
  run: ({ stores }) => stores.view.getState().showBottom('find', 'focus'),
});

export const findNext = action({
  id: 'findNext',
  name: 'Next hit',
  keys: ['F3', '$mod+G'],
  enabled: inDesigner,
  run: ({ stores }) => goToHit(stores, 1),
});

export const findPrevious = action({
  id: 'findPrevious',
  name: 'Previous hit',
  keys: ['Shift+F3', '$mod+Shift+G'],
  enabled: inDesigner,
  run: ({ stores }) => goToHit(stores, -1),
});

export const showChanges = action({
  id: 'showChanges',
  name: 'What changed since it was finished',
  keys: ['$mod+Shift+Y'],
  enabled: inDesigner,
  run: ({ stores }) => stores.view.getState().showBottom('changes', 'focus'),
});

export const backToFinished = action({
  id: 'backToFinished',
  name: 'Back to the finished version',
  enabled: (studio) => {
    const history = studio.stores.design.getState().document?.history;
    return inDesigner(studio) && history !== undefined && changedSince(history) !== null;
  },
  run: ({ stores }) => goBackToFinished(stores),
});
