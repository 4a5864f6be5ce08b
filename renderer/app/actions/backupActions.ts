import { backUpNow } from '../backups/keepBackups.ts';
import { action } from './action.ts';

export const showBackups = action({
  id: 'backups',
  name: 'Backups…',
  run: ({ frame }) => frame.getState().openDialog({ kind: 'backups', brought: null }),
});

export const makeBackup = action({ id: 'backUpNow', name: 'Back up now', run: backUpNow });
