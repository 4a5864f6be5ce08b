import { type Names, stepInWords } from '../../../shared/model/describe.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { kindFacts } from '../../../shared/model/kinds.ts';
import { flowOrder } from '../../../shared/model/sequence.ts';
import type { Step } from '../../../shared/model/step.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { fold } from './fold.ts';

/** A text of the design that can be found, with the place where it stands. */
export interface Findable {
  /** `null`: the sequence itself. */
  readonly step: StepId | null;
  /** "Make a phone call, Call Ana"; "Sequence". */
  readonly place: string;
  /** "Script". */
  readonly field: string;
  readonly text: string;
  /** The text as it is searched (`fold.ts`). */
  readonly folded: string;
}

/** A found text, cut to what is around the first place where it was found. */
export interface Hit {
  readonly step: StepId | null;
  readonly place: string;
  readonly field: string;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Everything of a design that can be found, in flow order: made once for each change of the design, so that a key only searches it. */
export function findablesOf(design: Design, names: Names): readonly Findable[] {
  const templates = foldedTemplates(names);
  const own = (field: string, text: string): Findable => findable(null, 'Sequence', field, text);
  return [
    own('Name', design.name),
    own('Description', design.description),
    own('Tags', design.tags.join(', ')),
    ...flowOrder(design.sequence).flatMap((step) => findablesIn(step, names, templates)),
  ].filter(({ text }) => text.trim() !== '');
}

const findable = (step: StepId | null, place: string, field: string, text: string, folded = fold(text)): Findable => ({
  step,
  place,
  field,
  text,
  folded,
});

function findablesIn(step: Step, names: Names, templates: TemplateTexts): readonly Findable[] {
  const kind = kindFacts[step.kind].label;
  const title = titleOf(step);
  const place = title === kind ? kind : `${kind}, ${title}`;
  const words = stepInWords(names, step);
  const texts = textsIn(step);
  const isSaid = texts.some(({ text }) => text === words);
  return [
    ...texts.map(({ field, text }) => findable(step.id, place, field, text)),
    findable(step.id, place, 'Kind', kind),
    ...(isSaid ? [] : [findable(step.id, place, 'In words', words)]),
    ...templatesIn(step).flatMap((id) => (templates.get(id) ?? []).map((part) => ({ ...part, step: step.id, place }))),
  ];
}

const fieldWords: Readonly<Record<string, string>> = { name: 'Title' };
/** Strings that stand for something else: what they mean is found in the words. */
const notText: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'template',
  'process',
  'column',
  'target',
  'metric',
  'mode',
  'action',
  'endsAt',
]);

/** The fields of a step that a person typed: title, description, script, and whatever text a kind may have besides. */
const textsIn = (step: Step): readonly { readonly field: string; readonly text: string }[] =>
  Object.entries<unknown>({ ...step }).flatMap(([key, value]) =>
    typeof value === 'string' && !notText.has(key) ? [{ field: fieldWords[key] ?? capital(key), text: value }] : [],
  );

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function templatesIn(step: Step): readonly string[] {
  const ids = step.kind === 'abTest' ? [step.versionA.template, step.versionB.template] : 'template' in step ? [step.template] : [];
  return [...new Set(ids)].flatMap((id) => (id === null ? [] : [id]));
}

type TemplateTexts = ReadonlyMap<string, readonly Pick<Findable, 'field' | 'text' | 'folded'>[]>;

/** Each template is folded once, however many steps send it. */
function foldedTemplates({ catalog }: Names): TemplateTexts {
  const parts = (given: Readonly<Record<string, string>>) =>
    Object.entries(given).map(([field, text]) => ({ field: `Template ${field}`, text, folded: fold(text) }));
  return new Map([
    ...catalog.emailTemplates.map(({ id, label, subject, body }) => [id, parts({ name: label, subject, text: body })] as const),
    ...catalog.textTemplates.map(({ id, label, body }) => [id, parts({ name: label, text: body })] as const),
  ]);
}

/** How much is shown before and after what was found. */
const AROUND = 32;

/** Where a text is found, in flow order; nowhere for no text. Each field counts once, with the first place in it. */
export function hitsOf(findables: readonly Findable[], query: string): readonly Hit[] {
  const sought = fold(query.trim());
  if (sought === '') return [];
  return findables.flatMap(({ step, place, field, text, folded }) => {
    const at = folded.indexOf(sought);
    if (at === -1) return [];
    const end = at + sought.length;
    const before = (at > AROUND ? '…' : '') + text.slice(Math.max(0, at - AROUND), at);
    const after = text.slice(end, end + AROUND) + (text.length > end + AROUND ? '…' : '');
    return [{ step, place, field, before, match: text.slice(at, end), after }];
  });
}
