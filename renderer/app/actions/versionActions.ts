import type { Studio } from '../studio.tsx';
import { action } from './action.ts';

/** The versions that are kept of the open sequence. */

const isOpen = ({ stores }: Studio): boolean => stores.design.getState().document !== null;
const noneOpen = () => 'No sequence is open';

/** Everything is saved by itself, so these keys keep what may be wanted again. */
export const saveVersion = action({
  id: 'saveVersion',
  name: 'Save version…',
  keys: ['$mod+S'],
  enabled: isOpen,
  reason: noneOpen,
  run: ({ frame }) => frame.getState().openDialog({ kind: 'saveVersion' }),
});

export const showVersions = action({
  id: 'showVersions',
  name: 'Show versions',
  keys: ['$mod+Shift+U'],
  enabled: isOpen,
  reason: noneOpen,
  run: ({ stores }) => {
    stores.view.getState().show('designer');
    stores.view.getState().showBottom('versions', 'focus');
  },
});
