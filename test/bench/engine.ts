import { check } from '../../shared/check/check.ts';
import { rules } from '../../shared/check/rules.ts';
import type { RunInput } from '../../shared/engine/input.ts';
import { pathsOf } from '../../shared/engine/paths.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import type { Run } from '../../shared/engine/trace.ts';
import type { Flow } from '../../shared/model/flow.ts';
import { designOf } from '../builders.ts';
import { drawnVersion } from '../reference/drawnVersion.ts';
import { referenceRun } from '../reference/referenceRun.ts';
import { tinyCatalog } from '../tinyCatalog.ts';
import { evenTree, mondaysOnly, nestedQuestions, oneSidedTree, usualSteps } from './large.ts';
import { looksThrough, waysThrough } from './plainly.ts';
import { type Cost, timedInTurn } from './timed.ts';
import { runsOfTwentySteps } from './twentySteps.ts';
import { machineOf, prepare, runWithXstate } from './xstate.ts';
import { type Line, runWhole, wholeMachineOf } from './xstateWhole.ts';

const none: Cost = { median: Number.NaN, quietest: Number.NaN };
const rounded = (number: number): string => String(Number(number.toPrecision(3)));
const say = (what: string, figures: string): void => console.log(`${what.padEnd(48)} ${figures}`);
const times = (theirs: Cost, ours: Cost): string => `${rounded(theirs.median / ours.median)} ×`;
const quietly = (theirs: Cost, ours: Cost): string => `(quietest ${rounded(theirs.quietest / ours.quietest)} ×)`;
const ms = ({ median, quietest }: Cost): string => `${rounded(median)} ms (quietest ${rounded(quietest)} ms)`;

/** Both must enter the same twenty steps at the same instants, or the comparison would say nothing. */
function sameWork(inputs: readonly RunInput[], theirs: readonly (readonly { readonly step: string; readonly at: number }[])[]): void {
  for (const [index, input] of inputs.entries()) {
    const entered = simulate(input).trace.filter(({ event }) => event.kind === 'entered');
    const [one, other] = [entered, theirs[index] ?? []].map((lines) => lines.map(({ step, at }) => `${step} at ${at}`).join(', '));
    if (one !== other || entered.length !== 20) throw new Error(`Run ${index} differs. Ours: ${one}. XState: ${other}.`);
  }
}

type Bare = Pick<Line, 'kind' | 'step' | 'at' | 'dueAt' | 'until'>;

/** Ours is done so many times in its turn that the turn lasts about as long as one of XState's: both then run warm. */
const TIMES = 20;

const often = (work: () => void) => (): void => {
  for (let time = 0; time < TIMES; time += 1) work();
};

const once = ({ median, quietest }: Cost): Cost => ({ median: median / TIMES, quietest: quietest / TIMES });

/** Line by line: what happened, to which step, when, and what is due or waited for until when. The sentences may differ. */
function sameLines(inputs: readonly RunInput[], theirs: readonly (readonly Line[])[]): void {
  const bare = ({ kind, step, at, dueAt, until }: Bare): string => [kind, step, at, dueAt, until].join(' ');
  for (const [index, input] of inputs.entries()) {
    const ours = simulate(input).trace.map(({ event, step, at }): Bare => {
      return { kind: event.kind, step, at, ...(event.kind === 'entered' ? event : { dueAt: null, until: null }) };
    });
    const [one, other] = [ours, theirs[index] ?? []].map((lines) => lines.map(bare).join('\n'));
    if (one !== other) throw new Error(`Run ${index} differs. Ours:\n${one}\nXState:\n${other}`);
  }
}

/** Reads all words of a run of ours, the suggestions as well, and counts their letters, so that nobody can leave the reading out. */
function readOurs({ trace }: Run): number {
  let letters = 0;
  for (const { text, stepName, shifts, event } of trace) {
    letters += text.length + stepName.length;
    for (const shift of shifts) letters += shift.length;
    if (event.kind !== 'judged') continue;
    for (const row of event.ledger.rows) letters += row.operand.length + row.expected.length + row.actual.length;
    letters += event.ledger.flip?.text.length ?? 0;
  }
  return letters;
}

/** The same for XState, which has no suggestions. */
function readTheirs(lines: readonly Line[]): number {
  let letters = 0;
  for (const { text, shifts, rows } of lines) {
    letters += text().length;
    for (const shift of shifts()) letters += shift.length;
    for (const row of rows()) letters += row.operand.length + row.expected.length + row.actual.length;
  }
  return letters;
}

/**
 * Ours with calendar, reasons and the whole trace; XState with as much, and with nothing but the steps it enters; the reference bare. Words
 * are told when they are read, on both sides: once nobody reads them, once somebody reads every one.
 */
function runs(): void {
  const inputs = runsOfTwentySteps(200);
  const machine = machineOf(inputs);
  const prepared = inputs.map(prepare);
  sameWork(
    inputs,
    prepared.map((one) => runWithXstate(machine, one)),
  );
  const whole = wholeMachineOf(inputs);
  sameLines(
    inputs,
    inputs.map((input) => runWhole(whole, input)),
  );
  let letters = 0;
  const simulateAll = (): void => inputs.forEach((input) => void simulate(input));
  const readAll = (): void => {
    for (const input of inputs) letters += readOurs(simulate(input));
  };
  const readAllOfTheirs = (): void => {
    for (const input of inputs) letters += readTheirs(runWhole(whole, input));
  };
  const [alone = none] = timedInTurn([simulateAll], 500);
  const [ours = none, wholeXstate = none, bareXstate = none, reference = none] = timedInTurn(
    [
      often(simulateAll),
      () => inputs.forEach((input) => void runWhole(whole, input)),
      () => prepared.forEach((one) => void runWithXstate(machine, one)),
      () => inputs.forEach((input) => void referenceRun({ ...input, chooseVersion: drawnVersion })),
    ],
    60,
  ).map((cost, index) => (index === 0 ? once(cost) : cost));
  const [oursRead = none, wholeRead = none] = timedInTurn([often(readAll), readAllOfTheirs], 60).map((cost, index) =>
    index === 0 ? once(cost) : cost,
  );
  if (letters === 0) throw new Error('Nothing was read.');
  const perSecond = (cost: number): string => Math.round((inputs.length / cost) * 1000).toLocaleString('en');
  say('a run of 20 steps: XState with trace and calendar', `${times(wholeXstate, ours)} as long ${quietly(wholeXstate, ours)}`);
  say('  with every word read, on both sides', `${times(wholeRead, oursRead)} as long ${quietly(wholeRead, oursRead)}`);
  say('a run of 20 steps: XState with neither', `${times(bareXstate, ours)} as long`);
  say('a run of 20 steps: the plain reference', `${times(reference, ours)} as long`);
  say('runs of 20 steps per second, with whole trace', `${perSecond(alone.median)} (quietest ${perSecond(alone.quietest)})`);
  say('  with every word read', `${perSecond(oursRead.median)} (quietest ${perSecond(oursRead.quietest)})`);
}

function checkOf(what: string, flow: Flow): void {
  const design = designOf('Large', flow);
  const context = { catalog: tinyCatalog, library: new Map(), profile: 'dynamics-365' } as const;
  const [ours = none, looking = none] = timedInTurn([() => void check(design, context), () => void looksThrough(design, rules.length)], 80);
  say(`check of 500 steps, ${what}`, `${times(ours, looking)} looking at each step for each rule; ${ms(ours)}`);
}

function pathsOfShape(what: string, flow: Flow): void {
  const design = designOf('Forked', flow);
  const [ours = none, plainly = none] = timedInTurn([() => void pathsOf(design), () => void waysThrough(design.sequence)], 80);
  say(`paths of 1,000 ends, ${what}`, `${times(ours, plainly)} listing the ways without times; ${ms(ours)}`);
}

/** The slowest calendar we know of, once: how long, and how much more memory is held after it. */
function slowestCalendar(): void {
  const input = mondaysOnly();
  const before = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  const { trace, end } = simulate(input);
  const { user, system } = process.cpuUsage(start);
  const mb = (process.memoryUsage().heapUsed - before) / 1_000_000;
  const waits = trace.filter(({ event }) => event.kind === 'waited').length;
  say(
    'waits of 365 Mondays up to the year 9999',
    `${waits} waits, ${end.kind}; ${rounded((user + system) / 1000)} ms, ${rounded(mb)} MB more`,
  );
}

runs();
checkOf('as people build them', usualSteps(500));
checkOf('nested questions', nestedQuestions(500));
pathsOfShape('evenly forked', evenTree(1000));
pathsOfShape('one long path', oneSidedTree(1000));
slowestCalendar();
