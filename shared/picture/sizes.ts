import type { Step } from '../model/step.ts';
import type { Size } from './picture.ts';

/** The size of a step's card. Sizes are fixed: a card never grows with its text, so layout needs no measuring. */
export type SizeOf = (step: Step) => Size;

export const cardSize: Size = { width: 272, height: 76 };
const pillSize: Size = { width: 200, height: 36 };

/** Cards for everything but waits, which are slim pills on the line. */
export const standardSize: SizeOf = (step) => (step.kind === 'wait' ? pillSize : cardSize);

export const startSize: Size = { width: 272, height: 60 };
export const joinSize: Size = { width: 224, height: 32 };
/** The "+" of an open end, and of a sequence without steps, where it carries words. */
export const openSize: Size = { width: 32, height: 32 };
export const firstSize: Size = { width: 208, height: 48 };

/** What an open end takes up, so that Yes and No above two of them stand apart. */
export const openWidth = 128;

/** Between neighbours. */
export const spacing = 40;

/** How far below a step what follows it begins: room for the "+", and at a condition for the turn and the word as well. */
export const gaps = { open: 28, line: 56, branch: 104 } as const;
/** Below a condition: the turn of its two lines, then the word. */
export const turnAt = 18;
export const labelAt = 40;
/** The "+" of a connection, above the step that it leads to. */
export const plusAbove = 27;
