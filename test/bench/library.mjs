import { runBundled } from './bundled.mjs';

await runBundled('library');
