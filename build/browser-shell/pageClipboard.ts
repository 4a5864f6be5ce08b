import type { TextClipboard } from '../../electron/clipboard.ts';

let written = '';

/**
 * The browser's clipboard, as far as it is to be had without asking the person: other programs get what is copied here, but a browser hands
 * out what others copied only after a question. So what this page wrote last is what it reads.
 */
export const pageClipboard: TextClipboard = {
  writeText: async (text) => {
    written = text;
    await navigator.clipboard.writeText(text).catch(() => undefined);
  },
  readText: () => written,
};
