import { errorCode } from '../hostFailure.ts';

/** Where a verb prints. Text comes with its line ends. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Answers when everything printed so far has been taken. */
  readonly flushed: () => Promise<void>;
}

/** The terminal or pipe that this process was started from. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr]) stream.on('error', toleratesClosedPipe);
  return {
    out: (text) => {
      stdout.write(text);
    },
    err: (text) => {
      stderr.write(text);
    },
    flushed: async () => {
      await Promise.all([stdout, stderr].map((stream) => new Promise<void>((taken) => stream.write('', () => taken()))));
    },
  };
}

/** A reader that closes its end early, as `head` does, has what it wanted. */
function toleratesClosedPipe(error: Error): void {
  if (errorCode(error) !== 'EPIPE') throw error;
}
