import { expect } from 'vitest';
import { withChanges } from '../../../../shared/engine/change.ts';
import { simulate } from '../../../../shared/engine/simulate.ts';
import type { Run, TraceLine } from '../../../../shared/engine/trace.ts';
import { type Story, storyOf } from '../../../builders.ts';

const judgementOf = ({ trace }: Run, step: string): TraceLine => {
  const line = trace.find(({ event, stepName }) => event.kind === 'judged' && stepName === step);
  if (line === undefined) throw new Error(`"${step}" was not judged`);
  return line;
};

/** The answer of a condition with what its ledger suggests; a suggestion is tried, and must lead to the other answer (`rules.md` 4.8). */
export function suggestionAt(step: string, story: Story): string {
  const input = storyOf(story);
  const { event } = judgementOf(simulate(input), step);
  if (event.kind !== 'judged') throw new Error('A judgement is judged');
  const { flip } = event.ledger;
  if (flip === null) return `${event.exit}; nothing small would change it`;
  const after = judgementOf(simulate({ ...input, scenario: withChanges(input.scenario, flip.changes) }), step).event;
  expect(after.kind === 'judged' ? after.exit : '', flip.text).toBe(event.exit === 'yes' ? 'no' : 'yes');
  return `${event.exit}; ${flip.text}`;
}
