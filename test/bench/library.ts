import { type LibraryRow, rowOf, shownRows } from '../../renderer/app/library/rows.ts';
import { PREPARED_AT_ONCE, prepareSearch } from '../../renderer/app/library/search.ts';
import { firstView } from '../../renderer/state/libraryView.ts';
import { openShelf } from '../../shared/edit/shelf.ts';
import { standardCatalog } from '../../shared/model/catalog/standard.ts';
import { automatedEmail, call, designOf, email, task, wait } from '../builders.ts';
import { timedInTurn } from './timed.ts';

/** Searching a library of 1,000 sequences of 20 steps, key by key; the aim is 50 ms a key. */

const subjects = ['Discovery', 'Renewal', 'Webinar', 'Invoice', 'Onboarding', 'Security', 'Pricing', 'Überblick', 'Demo', 'Partner'];
const script = 'Open with the reason for the call in one sentence. Ask what made them look for a solution now. Offer two times. '.repeat(4);

function sequence(number: number): LibraryRow {
  const flow = Array.from({ length: 4 }, (_, part) => {
    const about = `${subjects[(number + part) % subjects.length]} ${number}.${part}`;
    return [
      email(`Write about ${about}`),
      wait(`Let ${about} rest`, 2),
      call(`Call about ${about}`),
      task(`Prepare ${about}`),
      automatedEmail(`Remind of ${about}`),
    ].map((item) => ({ ...item, step: { ...item.step, description: script } }));
  }).flat();
  const design = { ...designOf(`Sequence ${number}`, flow), tags: [`team-${number % 7}`], description: script };
  return rowOf({ design, shelf: openShelf, changedAt: number }, standardCatalog, [], 0);
}

const rows = Array.from({ length: 1000 }, (_, number) => sequence(number));
const keys = ['discovery call', 'uberblick', 'team-3', 'two times', 'nothing like this'].flatMap((text) =>
  Array.from(text, (_, end) => text.slice(0, end + 1)),
);

const designs = rows.map(({ design }) => design);
const before = process.cpuUsage();
prepareSearch(designs, standardCatalog);
const { user, system } = process.cpuUsage(before);

const search = (text: string) => shownRows(rows, { ...firstView, search: text }, standardCatalog);
const costs = timedInTurn(
  keys.map((text) => () => void search(text)),
  10,
).map((cost, index) => ({ ms: cost.median, text: keys[index] ?? '' }));
const sorted = costs.sort((a, b) => a.ms - b.ms);
const [median, slowest] = [sorted[sorted.length >> 1], sorted.at(-1)];

console.log(`${rows.length} sequences of ${rows[0]?.steps} steps`);
console.log(
  `what is searched, made ahead of the first key: ${((user + system) / 1000).toFixed(0)} ms, ${PREPARED_AT_ONCE} sequences at once`,
);
console.log(`${keys.length} keys: median ${median?.ms.toFixed(1)} ms, slowest ${slowest?.ms.toFixed(1)} ms ("${slowest?.text}")`);
