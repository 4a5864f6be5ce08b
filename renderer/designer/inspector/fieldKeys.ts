/** What a key means in a field of the inspector. */
export type FieldIntent = 'leave' | 'goOn' | 'addNext' | 'help';

interface Key extends Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> {}

/** The meaning of a key in a field. Enter writes a line in long texts, and opens lists and presses buttons as ever. */
export function fieldIntentOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key, field: Element): FieldIntent | null {
  if (altKey || shiftKey) return null;
  if (key === 'Enter' && (ctrlKey || metaKey)) return 'addNext';
  if (ctrlKey || metaKey) return null;
  if (key === 'Escape') return 'leave';
  if (key === 'F1') return 'help';
  return key === 'Enter' && field.tagName === 'INPUT' ? 'goOn' : null;
}

/** The keys of the fields in words, as the keyboard sheet lists them. */
export const fieldKeys: readonly { readonly name: string; readonly keys: string }[] = [
  { name: 'On to the next field that is needed; after the last, back', keys: 'Enter' },
  { name: 'Done: add the next step', keys: 'Ctrl+Enter' },
  { name: 'Back to where you work', keys: 'Escape' },
  { name: 'Help on the field', keys: 'F1' },
];

/** The next control below `from` that the step cannot do without; of boxes to tick, only where none is ticked yet. */
export function nextNeeded(fields: HTMLElement, from: HTMLElement): HTMLElement | null {
  const controls = [...fields.querySelectorAll<HTMLElement>('input, select, textarea')];
  return controls.slice(controls.indexOf(from) + 1).find(isNeeded) ?? null;
}

function isNeeded(control: HTMLElement): boolean {
  if (control.matches('[required], [aria-required="true"]')) return true;
  const group = control.closest('[data-needed]');
  return group !== null && !group.contains(group.querySelector(':checked'));
}
