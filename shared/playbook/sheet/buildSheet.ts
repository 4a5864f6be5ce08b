import { recordTypeOf } from '../../model/catalog.ts';
import type { Names } from '../../model/describe.ts';
import type { Design } from '../../model/design.ts';
import { titleOf } from '../../model/title.ts';
import { type Field, fieldsOf, itemOf } from './fields.ts';
import { preflight } from './preflight.ts';
import { type Right, rightsFor } from './rights.ts';
import { documented, inferred, notDocumented, observed, type Statement } from './statement.ts';
import { type Place, type Unfolded, type UnfoldedStep, unfold } from './unfold.ts';

/** One step to enter. */
export interface SheetStep {
  readonly number: number;
  readonly where: string;
  /** What is chosen after "+". */
  readonly item: string;
  readonly title: string;
  readonly fields: readonly Field[];
  /** A word about paths that join. */
  readonly remark: string | null;
}

/** All that a person needs to build a sequence in the target system by hand. It is told as data, so that page and text say the same. */
export interface BuildSheet {
  readonly name: string;
  readonly isDraft: boolean;
  readonly claim: string;
  readonly preflight: readonly Statement[];
  readonly create: readonly Field[];
  readonly joins: Statement | null;
  readonly steps: readonly SheetStep[];
  readonly afterwards: readonly Statement[];
  readonly rights: readonly Right[];
  readonly notCarried: readonly string[];
}

const claim =
  'This sheet is entered by hand in the sequence designer of Dynamics 365 Sales. Nothing imports it: Microsoft publishes no format for the definition of ' +
  'a sequence. Each fact about Dynamics says how sure it is: documented by Microsoft, observed in public material, inferred, or not documented.';

/** The build sheet of a design. */
export function buildSheetOf(design: Design, names: Names): BuildSheet {
  const unfolded = unfold(design.sequence);
  return {
    name: design.name.trim() === '' ? 'Untitled sequence' : design.name,
    isDraft: design.status === 'draft',
    claim,
    preflight: preflight(design, names),
    create: createFields(design, names),
    joins: joinsIn(design, unfolded),
    steps: unfolded.steps.map((step) => sheetStep(step, names)),
    afterwards: afterwards(unfolded),
    rights: rightsFor(design),
    notCarried: notCarried(design),
  };
}

function createFields(design: Design, { catalog }: Names): readonly Field[] {
  return [
    { label: 'New sequence', value: 'Start from blank' },
    { label: 'Sequence name', value: design.name },
    ...(design.description.trim() === '' ? [] : [{ label: 'Description', value: design.description }]),
    { label: 'Entity', value: recordTypeOf(catalog, design.recordType)?.label ?? design.recordType },
    { label: 'Exit criteria > Exit a sequence (on a reply)', value: design.options.exitOnReply ? 'on' : 'off' },
    ...(design.tags.length === 0 ? [] : [{ label: 'Tags', value: design.tags.join(', ') }]),
  ];
}

function joinsIn({ sequence }: Design, { steps, count }: Unfolded): Statement | null {
  const own = Object.keys(sequence.steps).length;
  if (count === own) return null;
  const counted = count > 1_000_000 ? 'more than a million' : String(count);
  return inferred(
    `Paths cannot join again in the designer, so what they share is entered in each of them: ${own} steps become ${counted}. ${
      steps.some(({ isShort }) => isShort)
        ? 'That is too many to write out here, so a repetition names the step at which it was entered first.'
        : 'They are written out below.'
    }`,
  );
}

function sheetStep({ number, step, place, copyOf, isShort }: UnfoldedStep, names: Names): SheetStep {
  const again = copyOf === null ? null : `The same as step ${copyOf}.`;
  return {
    number,
    where: whereInWords(place),
    item: itemOf(step),
    title: titleOf(step),
    fields: isShort ? [] : fieldsOf(step, names),
    remark: isShort ? `Enter step ${copyOf} and everything below it here once more.` : again,
  };
}

function whereInWords(place: Place): string {
  switch (place.kind) {
    case 'start':
      return 'first step';
    case 'after':
      return `after step ${place.number}`;
    case 'path':
      return `${place.exit === 'yes' ? 'Yes' : 'No'} path of step ${place.number}`;
  }
}

const afterwards = ({ count }: Unfolded): readonly Statement[] => [
  documented('Save, then Activate and confirm. A sequence that ends with a wait is not activated.'),
  ...(count > 40
    ? [
        notDocumented(
          `Whether the designer takes ${count > 1_000_000 ? 'so many' : count} steps: the column msdyn_totaltasks holds at most 40, msdyn_maxstepcount at most 400.`,
        ),
      ]
    : []),
  documented('Name and description can be changed only while the sequence is inactive.'),
  documented(
    'To take it to another environment once it is built: an unmanaged solution, Add existing > More > Other > Sequence. Other sequences, email templates, business process flows, tags and attributes come along; managed components do not.',
  ),
  documented('The order there: teams and queues, then sequences, then segments and assignment rules. Imported segments arrive inactive.'),
  observed(
    'A public script writes definition rows through the Web API, with definition texts copied from sequences of the same tenant; whether that is right was not verified.',
  ),
  inferred('Try it on one test record before real records are connected: nothing in Dynamics simulates a sequence.'),
];

function notCarried(design: Design): readonly string[] {
  const notes = Object.values(design.sequence.steps).filter(({ note }) => note.trim() !== '').length;
  return [
    ...(notes === 0 ? [] : [`${notes} private ${notes === 1 ? 'note' : 'notes'} of the designer`]),
    ...(design.scenarios.length === 0
      ? []
      : [`${design.scenarios.length} saved ${design.scenarios.length === 1 ? 'scenario' : 'scenarios'}: Dynamics has no place for them`]),
  ];
}
