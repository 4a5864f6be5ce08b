/** The simulator's own keys besides those of actions, as the keyboard sheet lists them; `run/useRunKeys.ts` and the timeline listen to them. */
export const simulatorKeys: readonly { readonly name: string; readonly keys: string }[] = [
  { name: 'Make the listed event happen', keys: '1 to 9' },
  { name: 'Play or pause', keys: 'Space' },
  { name: 'Back to the start, to the end', keys: 'Home, End' },
  { name: 'Walk through time on the timeline', keys: 'Arrows' },
];
