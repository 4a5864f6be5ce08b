import type { Direction } from './walk.ts';

/** What a single letter adds after the cursor. */
export type QuickKind = 'email' | 'phoneCall' | 'task' | 'wait' | 'condition';

/** What a key means on the canvas. */
export type Intent =
  | { readonly kind: 'walk'; readonly direction: Direction }
  | { readonly kind: 'zoom'; readonly by: 'in' | 'out' }
  | { readonly kind: 'inspect'; readonly field: 'first' | 'title' }
  /** After the cursor, before it, or on the No path that is next to be built. */
  | { readonly kind: 'add' }
  | { readonly kind: 'addBefore' }
  | { readonly kind: 'addOnNo' }
  | { readonly kind: 'quickAdd'; readonly what: QuickKind }
  | { readonly kind: 'delete' }
  /** From several steps to one, from one to none. */
  | { readonly kind: 'outwards' };

const walking = (direction: Direction): Intent => ({ kind: 'walk', direction });
const adding = (what: QuickKind): Intent => ({ kind: 'quickAdd', what });

/** Keys that show more or something else: they work in both modes. */
const looking: Readonly<Record<string, Intent>> = {
  ArrowDown: walking('down'),
  ArrowUp: walking('up'),
  ArrowLeft: walking('left'),
  ArrowRight: walking('right'),
  Home: walking('start'),
  End: walking('end'),
  '+': { kind: 'zoom', by: 'in' },
  '-': { kind: 'zoom', by: 'out' },
};

const designing: Readonly<Record<string, Intent>> = {
  Enter: { kind: 'inspect', field: 'first' },
  F2: { kind: 'inspect', field: 'title' },
  a: { kind: 'add' },
  Insert: { kind: 'add' },
  n: { kind: 'addOnNo' },
  e: adding('email'),
  p: adding('phoneCall'),
  t: adding('task'),
  w: adding('wait'),
  c: adding('condition'),
  Delete: { kind: 'delete' },
  Backspace: { kind: 'delete' },
  Escape: { kind: 'outwards' },
};

/** The canvas' own keys in words, as the keyboard sheet lists them. */
export const canvasKeys: readonly { readonly name: string; readonly keys: string }[] = [
  { name: 'Walk through the steps', keys: 'Arrows, Home, End' },
  { name: 'Add a step after this one', keys: 'A or Insert' },
  { name: 'Add a step before this one', keys: 'Shift+A' },
  { name: 'Add a step on the No path that is open', keys: 'N' },
  { name: 'Add an email, call, task, wait or condition', keys: 'E, P, T, W, C' },
  { name: 'Go to its fields', keys: 'Enter' },
  { name: 'Go to its title', keys: 'F2' },
  { name: 'Back to the canvas', keys: 'Escape' },
  { name: 'Select as far as another step of the path', keys: 'Shift+Arrows or Shift+click' },
  { name: 'Select one step more or less', keys: 'Ctrl+click' },
  { name: 'Select one step only, then none', keys: 'Escape' },
  { name: 'Delete what is selected', keys: 'Delete' },
  { name: 'All that can be done with the step', keys: 'Menu or Shift+F10' },
  { name: 'Zoom', keys: '+ or -' },
];

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The meaning of a key on the canvas; `null` for keys that are not the canvas' business, such as all with Ctrl, Alt or Cmd. */
export function intentOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key, mode: 'design' | 'run'): Intent | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (mode === 'design' && shiftKey && key === 'A') return { kind: 'addBefore' };
  const name = key.length === 1 ? key.toLowerCase() : key;
  return looking[name] ?? (mode === 'design' ? (designing[name] ?? null) : null);
}
