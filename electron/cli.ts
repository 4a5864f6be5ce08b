import { Command, CommanderError } from 'commander';
import { check } from './commands/check.ts';
import { demo } from './commands/demo.ts';
import { diff } from './commands/diff.ts';
import { exportVerb } from './commands/export.ts';
import { importVerb } from './commands/import.ts';
import { pathsVerb } from './commands/paths.ts';
import { schema } from './commands/schema.ts';
import { simulateVerb } from './commands/simulate.ts';
import { templatesVerb } from './commands/templates.ts';
import { processTerminal, type Terminal } from './commands/terminal.ts';
import { type Status, status, type Verb } from './commands/verb.ts';

const verbs: readonly Verb[] = [demo, check, simulateVerb, pathsVerb, diff, exportVerb, importVerb, templatesVerb, schema];

/** Whether a word on the command line asks for the program without a window. */
export const isVerb = (word: string): boolean => verbs.some(({ name }) => name === word);

/**
 * The program without a window. Gives the exit status: 0 done; 1 done, and the answer is no; 2 wrong usage; 3 an input cannot be read;
 * 4 cannot write. It resolves when all output has been taken. Only a bug rejects.
 * @param args The words after the program's name.
 */
export async function runCli(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  let answer: Status = status.done;
  const program = new Command('sequence-studio')
    .description('Checks, simulates and exports sales sequences without opening a window.')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  for (const verb of verbs) {
    verb.define(program.command(verb.name), async (work) => {
      answer = await work(terminal);
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    answer = error.exitCode === 0 ? status.done : status.usage;
  }
  await terminal.flushed();
  return answer;
}
