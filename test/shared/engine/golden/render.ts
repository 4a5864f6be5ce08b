import type { RunInput } from '../../../../shared/engine/input.ts';
import { simulate } from '../../../../shared/engine/simulate.ts';
import { stimulusInWords } from '../../../../shared/engine/stimuli/words.ts';
import { calendarOf } from '../../../../shared/engine/time/calendar.ts';
import { momentInWords, weekdayInWords } from '../../../../shared/engine/time/words.ts';
import type { Ledger, Run, TraceLine } from '../../../../shared/engine/trace.ts';
import type { SellerCalendar } from '../../../../shared/model/calendar.ts';
import { type Names, stepInWords } from '../../../../shared/model/describe.ts';
import type { Design } from '../../../../shared/model/design.ts';
import type { StepId } from '../../../../shared/model/ids.ts';
import { kindFacts } from '../../../../shared/model/kinds.ts';
import { exitsOf } from '../../../../shared/model/step.ts';

const namesOf = ({ catalog, design, library }: RunInput): Names => ({
  catalog,
  recordType: design.recordType,
  designName: (id) => [...library.values()].find((known) => known.id === id)?.name,
});

/** The steps from top to bottom, paths indented. Where branches join, the step is drawn once. */
function outline(design: Design, names: Names): readonly string[] {
  const drawn = new Set<StepId>();
  const draw = (id: StepId | null, indent: string): readonly string[] => {
    const step = id === null ? undefined : design.sequence.steps[id];
    if (step === undefined) return [`${indent}(nothing)`];
    if (drawn.has(step.id)) return [`${indent}goes on at "${step.name}"`];
    drawn.add(step.id);
    const words = stepInWords(names, step);
    const early = step.kind === 'emailCondition' ? (step.advanceEarly ? ', Yes at once' : ', Yes at the deadline') : '';
    const line = `${indent}${step.name} (${kindFacts[step.kind].label})${words === '' ? '' : `: ${words}${early}`}`;
    const paths = exitsOf(step).flatMap(({ name, to }) => {
      if (name === 'next') return to === null ? [] : draw(to, indent);
      return [`${indent}  ${name === 'yes' ? 'Yes' : 'No'}:`, ...draw(to, `${indent}    `)];
    });
    return [line, ...paths];
  };
  const options = [
    design.options.exitOnReply ? 'a reply ends it' : '',
    design.options.skipNonWorkingDays ? 'waits count working days' : '',
  ].filter((words) => words !== '');
  return [`Sequence "${design.name}"${options.length === 0 ? '' : ` (${options.join(', ')})`}:`, ...draw(design.sequence.start, '  '), ''];
}

function calendarInWords({ zone, hours, timeOff, holidays }: SellerCalendar, availability: boolean): readonly string[] {
  const week = hours.map(({ weekday, from, to }) => `${weekdayInWords(weekday).slice(0, 3)} ${from} to ${to}`);
  return [
    `Seller: zone ${zone}, availability ${availability ? 'on' : 'off'}`,
    `  works ${week.length === 0 ? 'never' : week.join(', ')}`,
    ...holidays.map(({ date, name }) => `  holiday ${date} ${name}`),
    ...timeOff.map(({ from, to }) => `  time off ${from} to ${to}`),
    '',
  ];
}

const ledgerInWords = ({ rows, join, flip }: Ledger): readonly string[] => [
  ...rows.map(({ operand, operator, expected, actual, verdict, depth }, index) => {
    const joint = depth === 0 && index > 0 ? `${join} ` : '';
    const words = [operand, operator, expected].filter((word) => word !== '').join(' ');
    return `${'  '.repeat(depth)}[${verdict ? 'x' : ' '}] ${joint}${words}${actual === '' ? '' : ` - is: ${actual}`}`;
  }),
  flip === null ? 'Nothing small would have changed that.' : flip.text,
];

function lineInWords(line: TraceLine, moment: (at: number) => string): readonly string[] {
  const ledger = line.event.kind === 'judged' ? ledgerInWords(line.event.ledger) : [];
  const indent = ' '.repeat(29);
  return [`${moment(line.at).padEnd(22)}  ${line.rule}  ${line.text}`, ...[...line.shifts, ...ledger].map((words) => `${indent}${words}`)];
}

function endInWords({ end, endedAt, record }: Run, moment: (at: number) => string): readonly string[] {
  const reason = end.kind === 'completed' ? '' : `: ${end.reason}`;
  const values = Object.entries(record.values).map(([column, value]) => `${column} ${value === null ? 'empty' : String(value)}`);
  return [`End: ${end.kind} at ${moment(endedAt)}${reason}`, ...(values.length === 0 ? [] : [`Record: ${values.join(', ')}`])];
}

/** The whole story of a run as a salesman reads it: what was designed, what happened, what became of it and why. */
export function render(title: string, input: RunInput): string {
  const run = simulate(input);
  const names = namesOf(input);
  const { zone } = calendarOf(input.scenario.calendar);
  const moment = (at: number): string => momentInWords(zone, at);
  const designs = [input.design, ...[...input.library.values()].filter(({ id }) => id !== input.design.id)];
  const happens = input.scenario.stimuli.map((stimulus) => {
    const until = stimulus.kind === 'snooze' ? ` to ${moment(stimulus.until)}` : '';
    return `  ${moment(stimulus.at)}  ${stimulusInWords(names, sequenceWith(designs, stimulus), stimulus)}${until}`;
  });
  return `${[
    title,
    '='.repeat(title.length),
    '',
    ...designs.flatMap((design) => outline(design, names)),
    ...calendarInWords(input.scenario.calendar, input.scenario.availability),
    ...(happens.length === 0 ? ['Nothing happens from outside.'] : ['What happens:', ...happens]),
    '',
    'Trace:',
    ...shortened(run.trace.flatMap((line) => lineInWords(line, moment).map((words) => `  ${words}`))),
    '',
    ...endInWords(run, moment),
  ].join('\n')}\n`;
}

/** A run that was halted is too long to read: its beginning and its end are enough. */
const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length <= 120 ? lines : [...lines.slice(0, 12), `  … ${lines.length - 24} lines more …`, ...lines.slice(-12)];

function sequenceWith(designs: readonly Design[], stimulus: RunInput['scenario']['stimuli'][number]): Design['sequence'] {
  const id = 'step' in stimulus ? stimulus.step : 'email' in stimulus ? stimulus.email : null;
  const design = designs.find(({ sequence }) => id !== null && sequence.steps[id] !== undefined) ?? designs[0];
  if (design === undefined) throw new Error('A run needs a design.');
  return design.sequence;
}
