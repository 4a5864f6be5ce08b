import type { Catalog } from '../../../shared/model/catalog.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { Step } from '../../../shared/model/step.ts';

/** Where a search found something besides the name: "step: Discovery call". */
export interface Hit {
  readonly place: string;
  readonly text: string;
}

interface Prepared {
  readonly catalog: Catalog;
  /** All texts in one, as they are compared: a key costs one look at each design. */
  readonly all: string;
}

/** The longest piece of a text that is shown around what was found. */
const SHOWN = 90;

/** A text as it is compared: without case and accents, so that "uber" finds "Über". */
const folded = (text: string): string => (plain.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
const plain = /^[ -~\s]*$/;

/** What was searched, word by word; all must be found, in any place. */
export const wordsOf = (search: string): readonly string[] =>
  folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');

/** Whether a design has all the words, in its name, its tags or any text of its steps. */
export function hasWords(design: Design, catalog: Catalog, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const all = preparedFor(design, catalog);
  return words.every((word) => all.includes(word));
}

/** Where a design that has the words has them; `null` where its name alone does. Asked only for the rows that are drawn. */
export function hitIn(design: Design, catalog: Catalog, words: readonly string[]): Hit | null {
  const name = folded(design.name);
  const missing = words.filter((word) => !name.includes(word));
  const [first] = missing;
  if (first === undefined) return null;
  const texts = textsOf(design, catalog).map((hit) => ({ ...hit, folded: folded(hit.text) }));
  const found =
    texts.find((text) => missing.every((word) => text.folded.includes(word))) ?? texts.find((text) => text.folded.includes(first));
  return found === undefined ? null : { place: found.place, text: around(found.text, first) };
}

/** So many at once keep the window awake. */
export const PREPARED_AT_ONCE = 50;

/** Makes what the search needs of designs ahead of the first key. */
export function prepareSearch(designs: readonly Design[], catalog: Catalog): void {
  for (const design of designs) preparedFor(design, catalog);
}

const prepared = new WeakMap<Design, Prepared>();

/** A design never changes: what is searched is made from it once. */
function preparedFor(design: Design, catalog: Catalog): string {
  const known = prepared.get(design);
  if (known?.catalog === catalog) return known.all;
  const all = folded([design.name, ...textsOf(design, catalog).map(({ text }) => text)].join('\n'));
  prepared.set(design, { catalog, all });
  return all;
}

/** Everything that is searched besides the name, titles before longer texts. */
function textsOf({ description, tags, sequence }: Design, catalog: Catalog): readonly Hit[] {
  const steps = Object.values(sequence.steps);
  return [
    ...tags.map((text) => ({ place: 'tag', text })),
    ...steps.map(({ name }) => ({ place: 'step', text: name })),
    { place: 'description', text: description },
    ...steps.flatMap((step) => textsIn(step, catalog)),
  ];
}

function textsIn(step: Step, catalog: Catalog): readonly Hit[] {
  const of = step.name === '' ? 'a step' : step.name;
  const chosen = 'template' in step ? [step.template] : step.kind === 'abTest' ? [step.versionA.template, step.versionB.template] : [];
  const named = (id: string | null) => [catalog.emailTemplates, catalog.textTemplates].flatMap((all) => all.filter((one) => one.id === id));
  const templates = chosen.flatMap((id) => (id === null ? [] : named(id)));
  return [
    { place: `description of ${of}`, text: step.description },
    ...('script' in step ? [{ place: `script of ${of}`, text: step.script }] : []),
    ...templates.map(({ label }) => ({ place: `template of ${of}`, text: label })),
  ];
}

/** The piece of a long text that has the word: the line it is in, cut at both ends. */
function around(text: string, word: string): string {
  const line = text.split('\n').find((one) => folded(one).includes(word)) ?? text;
  if (line.length <= SHOWN) return line.trim();
  const from = Math.max(0, Math.min(folded(line).indexOf(word) - SHOWN / 3, line.length - SHOWN));
  const piece = line.slice(from, from + SHOWN).trim();
  return `${from > 0 ? '…' : ''}${piece}${from + SHOWN < line.length ? '…' : ''}`;
}
