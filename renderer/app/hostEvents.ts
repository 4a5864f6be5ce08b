import type { HostEvent } from '../../shared/bridge.ts';
import { assertNever } from '../../shared/result.ts';
import { perform } from './actions/action.ts';
import { actions } from './actions/actions.ts';
import { backUp } from './backups/keepBackups.ts';
import { syncMirror } from './backups/keepMirror.ts';
import { importFiles } from './imports/imports.ts';
import type { Studio } from './studio.tsx';

/** Answers what the host says. Returns the function that stops listening. An import needs the library to be loaded. */
export const answerHost = (studio: Studio): (() => void) => studio.bridge.onHostEvent((event) => void answer(studio, event));

async function answer(studio: Studio, event: HostEvent): Promise<void> {
  switch (event.kind) {
    case 'action': {
      const chosen = actions.find(({ id }) => id === event.id);
      if (chosen === undefined) throw new Error(`The host asks for an action that does not exist: ${event.id}`);
      perform(studio, chosen);
      return;
    }
    case 'fileOpened':
      return importFiles(studio, [event.file]);
    case 'closeRequested': {
      await studio.storage.flush();
      await backUp(studio);
      await syncMirror(studio);
      const answered = await studio.bridge.confirmClose();
      if (!answered.ok) studio.stores.view.getState().notify({ text: answered.error.message, intent: 'error', action: null });
      return;
    }
    default:
      return assertNever(event);
  }
}
