import type { SideWish } from '../../state/side.ts';
import type { Studio } from '../studio.tsx';
import { type Action, action } from './action.ts';

/** The side pane of the designer. What is shown takes the keyboard. */

const inDesigner = ({ stores }: Studio): boolean => stores.view.getState().screen === 'designer';

const asking = (wish: SideWish): Pick<Action, 'enabled' | 'run'> => ({
  enabled: inDesigner,
  run: ({ stores }) => stores.view.getState().askSide({ ...wish }),
});

export const showOutline = action({
  id: 'showOutline',
  name: 'Go to the outline',
  keys: ['$mod+Shift+O'],
  ...asking({ kind: 'show', tab: 'outline' }),
});

export const showAdd = action({
  id: 'showAdd',
  name: 'Go to the list of what can be added',
  keys: ['$mod+Shift+A'],
  ...asking({ kind: 'show', tab: 'add' }),
});

export const toggleSide = action({
  id: 'toggleSide',
  name: 'Open or close the side pane',
  keys: ['$mod+B'],
  ...asking({ kind: 'toggle' }),
});
