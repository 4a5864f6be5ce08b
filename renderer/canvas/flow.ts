import { type Edge, type Node, Position } from '@xyflow/react';
import { subjectsAbove } from '../../shared/model/conditionWords.ts';
import type { Names } from '../../shared/model/describe.ts';
import type { StepId } from '../../shared/model/ids.ts';
import { existingStep, type Sequence, type Slot } from '../../shared/model/sequence.ts';
import { exitsOf, type Step, type StepKind } from '../../shared/model/step.ts';
import { titleOf } from '../../shared/model/title.ts';
import { type Box, type Connection, type Picture, slotKey } from '../../shared/picture/picture.ts';
import { type CardWords, wordsOf } from './cardWords.ts';
import { addLabel, openLabel, placeWords, stepLabel, untriedInWords } from './labels.ts';
import { type LineState, lookOf, type Overlay } from './overlay.ts';
import { remembering } from './remembered.ts';
import type { RunState } from './runState.ts';
import type { Cursor } from './walk.ts';

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
  const look = lookOf(sequence, overlay);
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
      overlay.mode,
      id === cursor,
      look.marks.several?.has(id) ?? false,
      look.marks.dimmed?.has(id) ?? false,
      look.marks.going?.has(id) ?? false,
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
    mode: Overlay['mode'],
    isCursor: boolean,
    isOneOfSeveral: boolean,
    dimmed: boolean,
    going: boolean,
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
        selected: isCursor || isOneOfSeveral,
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
  const { leadsTo } = connection;
  switch (leadsTo.kind) {
    case 'step':
      return [];
    case 'join':
      return [end(connection, titleOf(existingStep(sequence, leadsTo.step)), false, 0, null)];
    case 'open':
      return [openEnd(sequence, connection, overlay, cursor)];
  }
}

function openEnd(sequence: Sequence, connection: Connection, overlay: Overlay, cursor: Cursor): End {
  const { slot } = connection;
  if (overlay.mode === 'run') return end(connection, null, follows(slot, cursor), 0, null);
  const hidden = overlay.hidden?.get(slotKey(slot)) ?? 0;
  const open = hidden === 0 ? null : openLabel(sequence, slot, hidden);
  return end(connection, addLabel(sequence, slot), follows(slot, cursor), hidden, open);
}

/** What stands where a path ends: a link to `title`, or a "+" that is called so. */
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
