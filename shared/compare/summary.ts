import type { Change } from './changes.ts';

/** How many changes in a sentence without its full stop: "1 step added, 2 moved, 3 changed"; "the sequence itself" where its options changed. */
export function summaryOf(changes: readonly Change[]): string {
  const steps = (kind: Change['kind']): number =>
    new Set(changes.flatMap((change) => (change.kind === kind && change.kind !== 'details' ? [change.step.id] : []))).size;
  const counts = (['added', 'removed', 'moved', 'changed'] as const)
    .map((kind) => [kind, steps(kind)] as const)
    .filter(([, count]) => count > 0);
  const words = counts.map(([kind, count], index) =>
    index === 0 ? `${count} ${count === 1 ? 'step' : 'steps'} ${kind}` : `${count} ${kind}`,
  );
  const details = [...new Set(changes.flatMap((change) => (change.kind === 'details' ? [change.field] : [])))];
  return [...words, ...(details.length === 0 ? [] : [`${details.map(lowered).join(', ')} of the sequence changed`])].join(', ');
}

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
