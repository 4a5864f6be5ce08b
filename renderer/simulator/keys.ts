/** The simulator's own keys, as the keyboard sheet lists them; `useRunKeys.ts` listens to them. */
export const simulatorKeys: readonly { readonly name: string; readonly keys: string }[] = [
  { name: 'Next line', keys: '.' },
  { name: 'Previous line', keys: ',' },
  { name: 'Back to the start', keys: 'Home' },
  { name: 'To the end', keys: 'End' },
  { name: 'Make the listed event happen', keys: '1 to 9' },
];
