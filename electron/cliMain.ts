import { runCli } from './cli.ts';

// The status is left to the end of the process, not forced: what is still on its way to a pipe arrives.
void runCli(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
