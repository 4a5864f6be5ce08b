import { runBundled } from '../bench/bundled.mjs';

await runBundled('files', 'test/reliability');
