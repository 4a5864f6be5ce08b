/**
 * Something as it is, or how it is told. Most lines are never read, so they keep what their words are made of, and the first reader has
 * them told. A teller holds on to nothing that ever changes (a step, an instant, what a run was given; never the run itself), so the words
 * are the same whenever they are read.
 */
export type Told<T> = T | (() => T);

/** The reasons of an instant that no calendar moved. */
export const nothingMoved: readonly string[] = [];

/** The thing itself: told now, if it was not before. */
export const read = (words: Told<readonly string[]>): readonly string[] => (typeof words === 'function' ? words() : words);
