/** Whether this machine writes keys as Apple does. */
const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

const words = new Map([
  ['ArrowLeft', 'Left'],
  ['ArrowRight', 'Right'],
  ['ArrowUp', 'Up'],
  ['ArrowDown', 'Down'],
  ['Equal', 'Plus'],
  ['Minus', '-'],
  ['Digit0', '0'],
  ['Control', 'Ctrl'],
]);

/** Keys as people and the native menu read them: `$mod+Shift+Z` is "Ctrl+Shift+Z", with Cmd on a Mac. */
export function keysInWords(keys: string, mac = isMac()): string {
  return keys
    .replace('$mod', mac ? 'Cmd' : 'Ctrl')
    .split('+')
    .map((key) => words.get(key) ?? key)
    .join('+')
    .replace('Shift+?', '?');
}

/** Keys that would otherwise write a character: they rest while a person types. */
export const writesCharacter = (keys: string): boolean => !/^(\$mod|Control)\+|^Alt\+[A-Z]$/.test(keys) && !/(^|\+)F\d+$/.test(keys);

/** Keys with which a field cuts, copies, pastes and selects its own text. */
export const editsText = (keys: string): boolean => ['$mod+X', '$mod+C', '$mod+V', '$mod+A'].includes(keys);
