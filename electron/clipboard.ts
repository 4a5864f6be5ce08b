import { type Bridge, type ClipboardCopy, MAX_CLIPBOARD_CHARACTERS } from '../shared/bridge.ts';
import { fail, ok } from '../shared/result.ts';

/** The system's clipboard as far as every Electron and browser has it alike: text. Some answer at once, some later. */
export interface TextClipboard {
  readonly readText: () => string | Promise<string>;
  readonly writeText: (text: string) => void | Promise<void>;
}

/**
 * The two requests of the bridge for the clipboard. Formats of one's own are spelled differently from one Electron to the next, and need a
 * permission in a browser; so the system is given the text alone, and the data stays here, with the one process that all windows ask. It
 * counts for as long as its text is on the clipboard: what another program copied since is never taken for ours.
 */
export function createClipboard(system: TextClipboard): Pick<Bridge, 'writeClipboard' | 'readClipboard'> {
  let last: ClipboardCopy | null = null;
  return {
    writeClipboard: async (copy) => {
      try {
        await system.writeText(copy.text);
        last = copy;
        return ok(null);
      } catch {
        return fail({ kind: 'failed', message: 'The system did not take the copy: nothing is on the clipboard.' });
      }
    },
    readClipboard: async () => {
      try {
        // Some systems end lines in their own way.
        const text = (await system.readText()).replaceAll('\r\n', '\n');
        if (text.length > MAX_CLIPBOARD_CHARACTERS)
          return fail({ kind: 'tooLarge', message: 'The text on the clipboard is too long to paste.' });
        return ok({ text, data: last !== null && last.text === text ? last.data : null });
      } catch {
        return fail({ kind: 'failed', message: 'The clipboard cannot be read.' });
      }
    },
  };
}
