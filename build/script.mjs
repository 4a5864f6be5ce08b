/** What every script here shares: where the project lies, how a command is run, and how a script ends. */
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at the end. */
export const top = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * @typedef {object} RunOptions
 * @property {boolean} [show] The command writes to this terminal; otherwise its output is collected.
 * @property {number} [limitMs] It is killed after this time.
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd] The project's folder, if not given.
 */

/**
 * Runs a command to its end. A command that fails or cannot be started is an answer (`status` other than 0), never an exception.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ status: number, output: string }>} `output` is standard output, then standard error.
 */
export function run(command, args, { show = false, limitMs, env = process.env, cwd = top } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      ...(limitMs === undefined ? {} : { timeout: limitMs, killSignal: 'SIGKILL' }),
    });
    let output = '';
    let errors = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      errors += chunk;
    });
    child.on('error', (error) => resolve({ status: 127, output: error.message }));
    child.on('close', (status) => resolve({ status: status ?? 1, output: output + errors }));
  });
}

/**
 * Runs a script's body if the file was started by Node itself, and not imported. A failure is one line, never a stack trace.
 * @param {string} url `import.meta.url` of the script.
 * @param {() => Promise<number>} body Gives the exit status.
 */
export function main(url, body) {
  const started = process.argv[1];
  if (started === undefined || realpathSync(started) !== fileURLToPath(url)) return;
  body().then(
    (status) => process.exit(status),
    (error) => {
      console.error(error instanceof Error ? error.message : String(error));
      process.exit(1);
    },
  );
}

/** @param {number} since A value of `performance.now()`. @returns {string} Such as `1.3 s`. */
export const secondsSince = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
