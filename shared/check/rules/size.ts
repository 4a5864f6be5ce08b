import { carryDown } from '../facts.ts';
import { onDesign, type Rule } from '../rule.ts';

const MOST_STEPS = 40;
const LONGEST_PATH = 400;

export const tooManySteps: Rule = {
  id: 'too-many-steps',
  severity: 'warning',
  profile: 'dynamics-365',
  reason: 'The table of the target system counts up to 40 steps; whether its designer stops there is not documented.',
  sources: ['sequences.md 8.6'],
  find: ({ steps }) =>
    steps.length > MOST_STEPS ? [onDesign(`The sequence has ${steps.length} steps; the target system counts up to ${MOST_STEPS}.`)] : [],
};

export const pathTooLong: Rule = {
  id: 'path-too-long',
  severity: 'warning',
  profile: 'dynamics-365',
  reason: 'The table of the target system counts up to 400 steps on the longest path.',
  sources: ['sequences.md 8.6'],
  find: (facts) => {
    const positions = carryDown(facts, { start: 1, through: (_, above) => above + 1, join: Math.max });
    const longest = [...positions.values()].reduce((most, position) => Math.max(most, position), 0);
    return longest > LONGEST_PATH
      ? [onDesign(`The longest path has ${longest} steps; the target system counts up to ${LONGEST_PATH}.`)]
      : [];
  },
};
