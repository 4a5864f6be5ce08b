import path from 'node:path';
import type { Command } from 'commander';
import type { HostFailure } from '../../shared/bridge.ts';
import type { Terminal } from './terminal.ts';

/** What a verb ends with (`contract.md`). */
export const status = { done: 0, no: 1, usage: 2, unreadable: 3, unwritable: 4 } as const;
export type Status = (typeof status)[keyof typeof status];

/** Does the work of a verb: prints, perhaps writes, and gives the exit status. */
export type Work = (terminal: Terminal) => Promise<Status>;

export interface Verb {
  readonly name: string;
  /** Describes the verb's arguments and options on its command, and hands its work to `perform` when it is called. */
  readonly define: (command: Command, perform: (work: Work) => Promise<void>) => void;
}

/** Why a verb did not do its work: the line that is printed, and the status. Nothing was written. */
export interface Refusal {
  readonly status: Exclude<Status, 0>;
  /** `file: place: reason`. */
  readonly line: string;
}

/** The sentences of the host begin with the name of the file; a refusal has named it already. */
export const withoutName = ({ message }: HostFailure, file: string): string => message.replace(`"${path.basename(file)}" `, '');

/** Tells refusals on standard error, one line each, and gives the status of the first. */
export function refuse(terminal: Terminal, first: Refusal, ...others: readonly Refusal[]): Status {
  for (const { line } of [first, ...others]) terminal.err(`${oneLine(line)}\n`);
  return first.status;
}

/** Text from files on one line and without control characters, which could command the terminal. */
export const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

/** Prints lines for a person. */
export const print = (terminal: Terminal, lines: readonly string[]): void =>
  terminal.out(lines.map((line) => `${oneLine(line)}\n`).join(''));

/** Prints the one document that `--json` promises. */
export const printJson = (terminal: Terminal, document: unknown): void => terminal.out(`${JSON.stringify(document, null, 2)}\n`);
