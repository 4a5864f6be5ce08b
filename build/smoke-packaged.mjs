/** Starts the unpacked app of `npm run dist -- --dir` once, with `--smoke`: the proof that what was packed starts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main, run, top } from './script.mjs';
import { hasDisplay, isRoot, missingFromSystem, startDisplay } from './system.mjs';

const LIMIT_MS = 60_000;

main(import.meta.url, async () => {
  const missing = await missingFromSystem({ display: !hasDisplay() });
  if (missing) throw new Error(missing);
  if (!hasDisplay()) await startDisplay();
  const data = mkdtempSync(path.join(tmpdir(), 'sequence-studio-smoke-'));
  const app = path.join(top, 'release/linux-unpacked/sequence-studio');
  const { status } = await run(app, [...(isRoot ? ['--no-sandbox'] : []), '--smoke'], {
    show: true,
    limitMs: LIMIT_MS,
    env: { ...process.env, SEQUENCE_STUDIO_DATA: data },
  });
  rmSync(data, { recursive: true, force: true });
  return status;
});
