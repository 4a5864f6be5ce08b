import { type Edge, type Node, Position } from '@xyflow/react';
import type { Issue } from '../../shared/check/issue.ts';
import { conditionInWords, type Subjects, subjectsAbove } from '../../shared/model/conditionWords.ts';
import { type Names, stepInWords } from '../../shared/model/describe.ts';
import { durationText } from '../../shared/model/durationText.ts';
import type { StepId } from '../../shared/model/ids.ts';
import { existingStep, type Sequence, type Slot } from '../../shared/model/sequence.ts';
import { isCondition, type Step, type StepKind } from '../../shared/model/step.ts';
import { titleOf } from '../../shared/model/title.ts';
import { type Box, type Connection, type Picture, slotKey } from '../../shared/picture/picture.ts';
import { addLabel, type IssueCounts, issueCounts, openLabel, placeWords, stepLabel } from './labels.ts';
import { type RunOverlay, type RunState, stepsAhead } from './runState.ts';
import type { Cursor } from './walk.ts';

/** What a person asked to see at the cards. */
export interface Marks {
  /** The days on which a record can come to each step, in words. */
  readonly days?: ReadonlyMap<StepId, string> | undefined;
  /** The steps that hold what is looked for. */
  readonly found?: ReadonlySet<StepId> | undefined;
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

export type LineState = 'plain' | 'taken' | 'notTaken';

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

/** What the canvas shows of a sequence. */
export function flowOf(sequence: Sequence, picture: Picture, names: Names, overlay: Overlay, cursor: Cursor): Flow {
  const look = overlay.mode === 'design' ? designLook(sequence, overlay.issues, overlay) : runLook(sequence, overlay.run);
  const places = placeWords(sequence);
  const subjects = subjectsAbove(sequence);
  const cards = [...picture.steps].map(([id, box]): StepNode => {
    const step = existingStep(sequence, id);
    const issues = look.issues.get(id);
    const run = look.runState(id);
    const days = look.marks.days?.get(id) ?? null;
    const found = look.marks.found?.has(id) ?? false;
    const isOneOfSeveral = look.marks.several?.has(id) ?? false;
    const going = look.marks.going?.has(id) ?? false;
    // A note is for those who design: a run shows none.
    const note = overlay.mode === 'design' ? step.note.trim() : '';
    const words = wordsOf(names, subjects, step);
    return {
      ...placed(stepNodeId(id), box),
      type: 'step',
      ariaRole: 'group',
      ariaLabel: stepLabel(step, { place: places.get(id) ?? '', issues, run, days, found, isOneOfSeveral, going }),
      domAttributes: focusable('step'),
      data: {
        step: id,
        kind: step.kind,
        title: titleOf(step),
        words: words.card,
        tip: [titleOf(step), words.whole, note === '' ? '' : `Note: ${note}`].filter((line) => line !== '').join('\n'),
        hasNote: note !== '',
        selected: id === cursor || isOneOfSeveral,
        errors: issues?.errors ?? 0,
        warnings: issues?.warnings ?? 0,
        run,
        days,
        found,
        dimmed: look.marks.dimmed?.has(id) ?? false,
        going,
      },
    };
  });
  const start: StartNode = {
    ...placed(startNodeId, picture.start),
    type: 'start',
    ariaRole: 'group',
    ariaLabel: 'Sequence starts here.',
    domAttributes: focusable('start'),
    data: { selected: cursor === null },
  };
  return {
    nodes: [start, ...cards, ...picture.connections.flatMap((connection) => ending(sequence, connection, overlay, cursor))],
    edges: picture.connections.map((connection) => ({
      ...line(connection),
      data: {
        connection,
        state: look.lineState(connection.slot),
        add: overlay.mode === 'design' && connection.leadsTo.kind !== 'open' ? addLabel(sequence, connection.slot) : null,
        near: follows(connection.slot, cursor),
      },
    })),
  };
}

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
  readonly lineState: (slot: Slot) => LineState;
}

const designLook = (sequence: Sequence, issues: readonly Issue[], marks: Marks): LookOfMode => ({
  marks,
  issues: issueCounts(issues.filter(({ step }) => step !== null && step in sequence.steps)),
  runState: () => null,
  lineState: (slot) => (marks.dimmed !== undefined && (slot.kind === 'start' || marks.dimmed.has(slot.step)) ? 'notTaken' : 'plain'),
});

function runLook(sequence: Sequence, { visited, taken }: RunOverlay): LookOfMode {
  const ahead = stepsAhead(sequence, visited);
  return {
    marks: {},
    issues: new Map(),
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

function ending(sequence: Sequence, { slot, leadsTo }: Connection, overlay: Overlay, cursor: Cursor): readonly End[] {
  switch (leadsTo.kind) {
    case 'step':
      return [];
    case 'join': {
      const data = { step: leadsTo.step, title: titleOf(existingStep(sequence, leadsTo.step)) };
      return [{ ...placed(endId(slot), leadsTo.box), type: 'join', domAttributes: unnamed, data }];
    }
    case 'open': {
      const hidden = overlay.mode === 'design' ? (overlay.hidden?.get(slotKey(slot)) ?? 0) : 0;
      const data = {
        slot,
        add: overlay.mode === 'design' ? addLabel(sequence, slot) : null,
        near: follows(slot, cursor),
        hidden,
        open: hidden === 0 ? null : openLabel(sequence, slot, hidden),
      };
      return [{ ...placed(endId(slot), leadsTo.box), type: 'open', domAttributes: unnamed, data }];
    }
  }
}

const line = ({ slot, leadsTo }: Connection) => ({
  id: slotKey(slot),
  type: 'line' as const,
  source: slot.kind === 'start' ? startNodeId : stepNodeId(slot.step),
  target: leadsTo.kind === 'step' ? stepNodeId(leadsTo.step) : endId(slot),
  ariaLabel: 'Connection',
  ariaRole: 'presentation',
  domAttributes: { ...unnamed, 'aria-hidden': true },
});
