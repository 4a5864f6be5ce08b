import type { Studio } from '../studio.tsx';
import { action } from './action.ts';

/** The panels below the canvas, and what is done with them. */

const inDesigner = ({ stores }: Studio): boolean => stores.view.getState().screen === 'designer';

export const showProblems = action({
  id: 'showProblems',
  name: 'Show problems',
  keys: ['$mod+Shift+M'],
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
