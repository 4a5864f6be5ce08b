import path from 'node:path';

/** How the browser shell was started. */
export interface Options {
  readonly dataFolder: string;
  /** `window`: opens Chromium and ends with it. `none`: only serves. `smoke`: paints one frame out of sight and ends. */
  readonly show: 'window' | 'none' | 'smoke';
  /** What a person wrote besides the options. */
  readonly words: readonly string[];
}

/** The surroundings that decide where a platform keeps a program's data. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * Reads `--data <folder>`, `--no-open`, `--smoke` and files to open. Without `--data` the folder is that of
 * `SEQUENCE_STUDIO_DATA`, else the one Electron uses, so that both shells have the same documents.
 */
export function readOptions(args: readonly string[], surroundings: Surroundings): Options {
  const dataAt = args.indexOf('--data');
  const named = dataAt < 0 ? undefined : args[dataAt + 1];
  const words = dataAt < 0 ? args : args.filter((_, index) => index !== dataAt && index !== dataAt + 1);
  return {
    dataFolder: path.resolve(named ?? (surroundings.env.SEQUENCE_STUDIO_DATA || usualFolder(surroundings))),
    show: words.includes('--smoke') ? 'smoke' : words.includes('--no-open') ? 'none' : 'window',
    words: words.filter((word) => !word.startsWith('--')),
  };
}

function usualFolder({ platform, env, home }: Surroundings): string {
  const name = 'Sequence Studio';
  if (platform === 'win32') return path.join(env.APPDATA || path.join(home, 'AppData', 'Roaming'), name);
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', name);
  return path.join(env.XDG_CONFIG_HOME || path.join(home, '.config'), name);
}
