import { parseArgs } from 'node:util';
import { type DamageFigures, damageAll, journalOf } from './damage.ts';

/** `node test/reliability/journal.mjs [--size 65536] [--every 1] [--broken checksum]`: see README.md. */
const { values } = parseArgs({
  options: { size: { type: 'string', default: '65536' }, every: { type: 'string', default: '1' }, broken: { type: 'string' } },
});

const from = performance.now();
const whole = journalOf(Number(values.size));
const figures: DamageFigures = { cases: 0, problems: [] };
await damageAll(whole, Number(values.every), figures);

for (const line of figures.problems.slice(0, 20)) console.log(line);
console.log('| bytes | records | cuts and flipped bits | problems | time |');
console.log('|---|---|---|---|---|');
const { bytes, document } = whole;
const seconds = Math.round((performance.now() - from) / 1000);
console.log(`| ${bytes.length} | ${document.records.length} | ${figures.cases} | ${figures.problems.length} | ${seconds} s |`);
process.exitCode = figures.problems.length === 0 ? 0 : 1;
