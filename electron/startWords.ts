import path from 'node:path';

/**
 * The words a person gave the program. A packaged program's command line starts with itself; an unpackaged one names the app's
 * folder as well, behind switches of Electron.
 * @param argv As `process.argv`.
 * @param appPath As `app.getAppPath()`.
 */
export function startWords(argv: readonly string[], appPath: string): readonly string[] {
  const app = argv.findIndex((word, index) => index > 0 && path.resolve(word) === appPath);
  return argv.slice(app > 0 ? app + 1 : 1);
}

/** The words from the first that is not a switch on: a verb of the terminal program and its arguments, if that word is one. */
export function fromFirstPlainWord(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !word.startsWith('-'));
  return first < 0 ? [] : words.slice(first);
}

/** The sequence files and bundles among the words, as absolute paths. All other words are left alone: the shell may have added some. */
export function sequenceFiles(words: readonly string[], folder: string): readonly string[] {
  return words
    .filter((word) => !word.startsWith('-') && /\.sequence\.json$|\.sequences\.zip$/i.test(word))
    .map((word) => path.resolve(folder, word));
}
