import type { Studio } from '../studio.tsx';
import { saveCopy } from '../unsaved.ts';
import { action } from './action.ts';

const isUnsaved = ({ stores }: Studio): boolean => stores.view.getState().saving.kind === 'failed';
const allSaved = () => 'Everything is saved';

export const saveCopyOfUnsaved = action({
  id: 'saveCopyOfUnsaved',
  name: 'Save a copy to a file…',
  enabled: isUnsaved,
  reason: allSaved,
  run: async (studio) => void (await saveCopy(studio)),
});

export const trySavingAgain = action({
  id: 'trySavingAgain',
  name: 'Try again',
  label: () => 'Try saving again',
  enabled: isUnsaved,
  reason: allSaved,
  run: async ({ stores, storage }) => {
    await storage.flush();
    const { saving, announce } = stores.view.getState();
    if (saving.kind === 'failed') announce(`Still not saved. ${saving.message}`);
  },
});
