import { type Edge, type Node, Position } from '@xyflow/react';
import type { Issue } from '../../shared/check/issue.ts';
import { conditionInWords, type Subjects, subjectsAbove } from '../../shared/model/conditionWords.ts';
import { type Names, stepInWords } from '../../shared/model/describe.ts';
import { durationText } from '../../shared/model/durationText.ts';
import type { StepId } from '../../shared/model/ids.ts';
import { existingStep, type Sequence, type Slot } from '../../shared/model/sequence.ts';
import { exitsOf, isCondition, type Step, type StepKind } from '../../shared/model/step.ts';
import { titleOf } from '../../shared/model/title.ts';
import { type Box, type Connection, type Picture, slotKey } from '../../shared/picture/picture.ts';
import { addLabel, type IssueCounts, issueCounts, openLabel, placeWords, stepLabel, untriedInWords } from './labels.ts';
import { remembering } from './remembered.ts';
import { type RunOverlay, type RunState, stepsAhead } from './runState.ts';
import type { Cursor } from './walk.ts';

/** What a person asked to see at the cards. */
export interface Marks {
  /** The days on which a record can come to each step, in words. */
  readonly days?: ReadonlyMap<StepId, string> | undefined;
  /** The steps that hold what is looked for. */
  readonly found?: ReadonlySet<StepId> | undefined;
  /** The exits that nothing has tried, as `slotKey` spells them. */
  readonly untried?: ReadonlySet<string> | undefined;
  /** The steps that are selected together. */
  readonly several?: ReadonlySet<StepId> | undefined;
  /** The steps that are dimmed, so that others stand out. */
  readonly dimmed?: ReadonlySet<StepId> | undefined;
  /** The steps that a choice which is pointed at would delete. */
  readonly going?: ReadonlySet<StepId> | undefined;
  /** How many steps each closed path hides, by the key of its slot. */
  readonly hidden?: ReadonlyMap<string, number> | undefined;
}

/** What is drawn over the bare picture, by mode. */
export type Overlay =
  | ({ readonly mode: 'design'; readonly issues: readonly Issue[] } & Marks)
  | { readonly mode: 'run'; readonly run: RunOverlay };

export type LineState = 'plain' | 'taken' | 'notTaken' | 'untried';

export type StepData = {
  readonly step: StepId;
  readonly kind: StepKind;
  readonly title: string;
  /** What the step does, in a line; may be empty. */
  readonly words: string;
  /** All that there is to say when one points at the card; a condition says itself in sentences. */
  readonly tip: string;
  readonly hasNote: boolean;
  readonly selected: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly run: RunState | null;
  /** What its badge says besides the state of the run: "Tue 09:00"; empty for nothing. */
  readonly runTime: string;
  /** "Day 2 to 5"; `null` where days are not shown. */
  readonly days: string | null;
  readonly found: boolean;
  readonly dimmed: boolean;
  readonly going: boolean;
};
export type OpenData = {
  readonly slot: Slot;
  /** What the "+" is called; `null` in a run, where nothing can be added. */
  readonly add: string | null;
  /** Whether it follows the selected step. */
  readonly near: boolean;
  /** How many steps the path hides, and what showing them is called; `null` where it does end. */
  readonly hidden: number;
  readonly open: string | null;
};
export type LineData = {
  readonly connection: Connection;
  readonly state: LineState;
  /** What the "+" on the line is called; `null` where there is none. */
  readonly add: string | null;
  readonly near: boolean;
};

export type StartNode = Node<{ readonly selected: boolean }, 'start'>;
export type StepNode = Node<StepData, 'step'>;
export type JoinNode = Node<{ readonly step: StepId; readonly title: string }, 'join'>;
export type OpenNode = Node<OpenData, 'open'>;
export type CanvasNode = StartNode | StepNode | JoinNode | OpenNode;
export type Line = Edge<LineData, 'line'>;

/** The picture in the terms of the drawing library. */
export interface Flow {
  readonly nodes: CanvasNode[];
  readonly edges: Line[];
}

export const startNodeId = 'start';
export const stepNodeId = (id: StepId): string => `step:${id}`;
export const cursorNodeId = (cursor: Cursor): string => (cursor === null ? startNodeId : stepNodeId(cursor));

/** What the canvas shows of a sequence. Parts that show what they showed before are the same objects as before. */
export function flowOf(sequence: Sequence, picture: Picture, names: Names, overlay: Overlay, cursor: Cursor): Flow {
  const look = overlay.mode === 'design' ? designLook(sequence, overlay.issues, overlay) : runLook(sequence, overlay.run);
  const places = placeWords(sequence);
  const subjects = subjectsAbove(sequence);
  const cards = [...picture.steps].map(([id, { x, y, width, height }]): StepNode => {
    const step = existingStep(sequence, id);
    const issues = look.issues.get(id);
    const shown = told(
      step,
      wordsOf(names, subjects, step),
      places.get(id) ?? '',
      issues?.errors ?? 0,
      issues?.warnings ?? 0,
      look.runState(id),
      look.runTime(id),
      look.marks.days?.get(id) ?? null,
      look.marks.found?.has(id) ?? false,
      untriedInWords(exitsOf(step).flatMap(({ name }) => (look.marks.untried?.has(`${id}:${name}`) === true ? [name] : []))),
      look.marks.several?.has(id) ?? false,
      look.marks.dimmed?.has(id) ?? false,
      look.marks.going?.has(id) ?? false,
      overlay.mode,
      id === cursor,
    );
    return card(shown, x, y, width, height);
  });
  return {
    nodes: [
      startTile(picture.start, cursor === null),
      ...cards,
      ...picture.connections.flatMap((connection) => ending(sequence, connection, overlay, cursor)),
    ],
    edges: picture.connections.map((connection) =>
      line(
        connection,
        look.lineState(connection.slot),
        overlay.mode === 'design' && connection.leadsTo.kind !== 'open' ? addLabel(sequence, connection.slot) : null,
        follows(connection.slot, cursor),
      ),
    ),
  };
}

const startTile = remembering(
  (box: Box, selected: boolean): StartNode => ({
    ...placed(startNodeId, box),
    type: 'start',
    ariaRole: 'group',
    ariaLabel: 'Sequence starts here.',
    domAttributes: focusable('start'),
    data: { selected },
  }),
);

/** What a card says, wherever it stands. */
const told = remembering(
  (
    step: Step,
    words: CardWords,
    place: string,
    errors: number,
    warnings: number,
    run: RunState | null,
    runTime: string,
    days: string | null,
    found: boolean,
    untried: string,
    isOneOfSeveral: boolean,
    dimmed: boolean,
    going: boolean,
    mode: Overlay['mode'],
    selected: boolean,
  ): Pick<StepNode, 'ariaLabel' | 'data'> => {
    // A note is for those who design: a run shows none.
    const note = mode === 'design' ? step.note.trim() : '';
    const title = titleOf(step);
    const tip = [title, words.whole, note === '' ? '' : `Note: ${note}`].filter((text) => text !== '').join('\n');
    return {
      ariaLabel: stepLabel(step, { place, issues: { errors, warnings }, run, runTime, days, found, untried, isOneOfSeveral, going }),
      data: {
        step: step.id,
        kind: step.kind,
        title,
        words: words.card,
        tip,
        hasNote: note !== '',
        selected: selected || isOneOfSeveral,
        errors,
        warnings,
        run,
        runTime,
        days,
        found,
        dimmed,
        going,
      },
    };
  },
);

const card = remembering(
  (shown: Pick<StepNode, 'ariaLabel' | 'data'>, x: number, y: number, width: number, height: number): StepNode => ({
    ...placed(stepNodeId(shown.data.step), { x, y, width, height }),
    type: 'step',
    ariaRole: 'group',
    domAttributes: focusable('step'),
    ...shown,
  }),
);

/** A wait of days and hours is longer than its pill: there it is written short. */
const cardWords = (names: Names, step: Step): string =>
  step.kind === 'wait' && step.duration.days > 0 && step.duration.hours > 0 ? durationText(step.duration) : stepInWords(names, step);

/** What a card says of its step: in a line, and all of it. */
interface CardWords {
  readonly names: Names;
  readonly above: Subjects | undefined;
  readonly card: string;
  readonly whole: string;
}

const said = new WeakMap<Step, CardWords>();

/** A step never changes, so it is put into words once for the same names and the same steps that it judges: most changes touch one step of many. */
function wordsOf(names: Names, subjects: ReadonlyMap<StepId, Subjects>, step: Step): CardWords {
  const above = subjects.get(step.id);
  const known = said.get(step);
  if (known?.names === names && known.above?.email === above?.email && known.above?.call === above?.call) return known;
  const whole = isCondition(step) ? conditionInWords(names, subjects, step) : stepInWords(names, step);
  const words = { names, above, card: cardWords(names, step), whole };
  said.set(step, words);
  return words;
}

interface LookOfMode {
  readonly marks: Marks;
  readonly issues: ReadonlyMap<StepId, IssueCounts>;
  readonly runState: (id: StepId) => RunState | null;
  readonly runTime: (id: StepId) => string;
  readonly lineState: (slot: Slot) => LineState;
}

const designLook = (sequence: Sequence, issues: readonly Issue[], marks: Marks): LookOfMode => ({
  marks,
  issues: issueCounts(issues.filter(({ step }) => step !== null && step in sequence.steps)),
  runState: () => null,
  runTime: () => '',
  lineState: (slot) => {
    if (marks.dimmed !== undefined && (slot.kind === 'start' || marks.dimmed.has(slot.step))) return 'notTaken';
    return marks.untried?.has(slotKey(slot)) === true ? 'untried' : 'plain';
  },
});

function runLook(sequence: Sequence, { visited, taken, times }: RunOverlay): LookOfMode {
  const ahead = stepsAhead(sequence, visited);
  return {
    marks: {},
    issues: new Map(),
    runTime: (id) => times?.get(id) ?? '',
    runState: (id) => visited.get(id) ?? (ahead.has(id) ? 'ahead' : 'notTaken'),
    lineState: (slot) => {
      if (slot.kind === 'start') return visited.size > 0 ? 'taken' : 'plain';
      if (taken.has(slotKey(slot))) return 'taken';
      return ahead.has(slot.step) ? 'plain' : 'notTaken';
    },
  };
}

/** What the library needs to draw without measuring: size, and where lines meet the box. Nothing flickers when an object is replaced. */
const placed = (id: string, { x, y, width, height }: Box) => ({
  id,
  position: { x, y },
  width,
  height,
  measured: { width, height },
  handles: [
    { type: 'target' as const, position: Position.Top, x: width / 2, y: 0 },
    { type: 'source' as const, position: Position.Bottom, x: width / 2, y: height },
  ],
});

/** The library calls every part "node" and "edge" to screen readers; these are our words. */
const focusable = (word: string) => ({ tabIndex: -1, 'aria-roledescription': word });
const unnamed = { 'aria-roledescription': undefined };

const endId = (slot: Slot): string => `end:${slotKey(slot)}`;

const follows = (slot: Slot, cursor: Cursor): boolean => (slot.kind === 'start' ? cursor === null : slot.step === cursor);

type End = JoinNode | OpenNode;

function ending(sequence: Sequence, connection: Connection, overlay: Overlay, cursor: Cursor): readonly End[] {
  const { slot, leadsTo } = connection;
  switch (leadsTo.kind) {
    case 'step':
      return [];
    case 'join':
      return [end(connection, titleOf(existingStep(sequence, leadsTo.step)), false, 0, null)];
    case 'open': {
      if (overlay.mode === 'run') return [end(connection, null, false, 0, null)];
      const hidden = overlay.hidden?.get(slotKey(slot)) ?? 0;
      const show = hidden === 0 ? null : openLabel(sequence, slot, hidden);
      return [end(connection, addLabel(sequence, slot), follows(slot, cursor), hidden, show)];
    }
  }
}

/** What stands where a path ends: a link to `title`, or a "+" that is called so; or, on a closed path, what it hides and how showing that is called. */
const end = remembering(({ slot, leadsTo }: Connection, title: string | null, near: boolean, hidden: number, open: string | null): End => {
  if (leadsTo.kind === 'step') throw new Error('A path that leads to a step has no end');
  const at = { ...placed(endId(slot), leadsTo.box), domAttributes: unnamed };
  return leadsTo.kind === 'join'
    ? { ...at, type: 'join', data: { step: leadsTo.step, title: title ?? '' } }
    : { ...at, type: 'open', data: { slot, add: title, near, hidden, open } };
});

const line = remembering((connection: Connection, state: LineState, add: string | null, near: boolean): Line => {
  const { slot, leadsTo } = connection;
  return {
    id: slotKey(slot),
    type: 'line',
    source: slot.kind === 'start' ? startNodeId : stepNodeId(slot.step),
    target: leadsTo.kind === 'step' ? stepNodeId(leadsTo.step) : endId(slot),
    ariaLabel: 'Connection',
    ariaRole: 'presentation',
    domAttributes: { ...unnamed, 'aria-hidden': true },
    data: { connection, state, add, near },
  };
});
