import { forKind } from './fix.ts';

/** Each version gets 10 to 90 percent (`rules.md` 7.1). */
export const clampShare = forKind('abTest', (_, step) => {
  const shareA = Math.min(Math.max(step.shareA, 10), 90);
  return [{ label: `Give version A ${shareA} %`, edits: [{ kind: 'changeStep', step: { ...step, shareA } }] }];
});
