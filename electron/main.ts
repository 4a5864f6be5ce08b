import path from 'node:path';
import { app } from 'electron';
import { isVerb, runCli } from './cli.ts';
import { registerScheme } from './protocol.ts';
import { silenceNetwork } from './security.ts';
import { fromFirstPlainWord, startWords } from './startWords.ts';
import { startStudio } from './studio.ts';

// One program, two faces: with a verb of the terminal program it runs without a window, otherwise it opens the studio.
const words = startWords(process.argv, app.getAppPath());
const plain = fromFirstPlainWord(words);

if (plain[0] !== undefined && isVerb(plain[0])) {
  void runCli(plain).then((status) => app.exit(status));
} else {
  const dataFolder = process.env.SEQUENCE_STUDIO_DATA;
  if (dataFolder) app.setPath('userData', path.resolve(dataFolder));
  // Chromium's sandbox and --no-sandbox together never come up (only root needs the switch).
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  silenceNetwork();
  registerScheme();
  startStudio(words, { renderer: path.join(__dirname, '../renderer'), preload: path.join(__dirname, 'preload.cjs') });
}
