import { type Intent, intentOf } from '../../canvas/keys.ts';
import type { Move } from './moves.ts';

/** What a key means in the outline. */
export type OutlineIntent =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'inspect' }
  | { readonly kind: 'rename' }
  | { readonly kind: 'narrow' }
  /** Letters go to the line that begins with them. */
  | { readonly kind: 'find'; readonly letter: string }
  | Extract<Intent, { kind: 'add' | 'addBefore' | 'addOnNo' | 'quickAdd' | 'delete' }>;

const moves = { down: 'next', up: 'previous', right: 'in', left: 'out', start: 'first', end: 'last' } as const;

/** How long a word may be interrupted while it is typed, in ms. */
const PAUSE = 1000;

/** What was typed so far to find a line, and when. */
export interface Typed {
  readonly text: string;
  readonly at: number;
}
export const nothingTyped: Typed = { text: '', at: 0 };

/** What is typed after one more letter. */
export const typedWith = ({ text, at }: Typed, letter: string, now: number): Typed => ({
  text: now - at < PAUSE ? text + letter : letter,
  at: now,
});

interface Key extends Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'timeStamp'> {}

/**
 * The meaning of a key in the outline: what it means on the canvas, where it means something there. Other letters, letters with Shift (but
 * for Shift+A, which adds) and what is typed in one go with them find a line. `null` for keys that are not its business.
 */
export function outlineIntentOf(event: Key, typed: Typed): OutlineIntent | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey, timeStamp } = event;
  const isLetter = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
  const goesOn = typed.text !== '' && timeStamp - typed.at < PAUSE;
  if (isLetter && (goesOn || (shiftKey && /^[B-Z]$/.test(key)))) return { kind: 'find', letter: key };
  const intent = intentOf(event, 'design');
  switch (intent?.kind) {
    case 'walk':
      return { kind: 'move', move: moves[intent.direction] };
    case 'inspect':
      return { kind: intent.field === 'title' ? 'rename' : 'inspect' };
    case 'add':
    case 'addBefore':
    case 'addOnNo':
    case 'quickAdd':
    case 'delete':
      return intent;
    default:
      if (key === '/') return { kind: 'narrow' };
      return isLetter && /\p{L}|\p{N}/u.test(key) ? { kind: 'find', letter: key } : null;
  }
}

/** The outline's own keys in words, as the keyboard sheet lists them. */
export const outlineKeys: readonly { readonly name: string; readonly keys: string }[] = [
  { name: 'Next and previous line', keys: 'Up or Down' },
  { name: 'Open and close, or go in and out', keys: 'Right or Left' },
  { name: 'Go to the line that begins so', keys: 'Shift and letters' },
  { name: 'Filter', keys: '/' },
  { name: 'Rename in place', keys: 'F2' },
  { name: 'Add, delete, go to its fields', keys: 'As on the canvas' },
];
