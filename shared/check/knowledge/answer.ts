/** What is known of a judgement before it is made. */
export type Answer = 'yes' | 'no' | 'either';

export const opposite = (answer: Answer): Answer => (answer === 'either' ? 'either' : answer === 'yes' ? 'no' : 'yes');

/** The answer that all give; `either` if they differ or if there is none. */
export function agreed(answers: readonly Answer[]): Answer {
  const [first, ...others] = answers;
  return first !== undefined && others.every((answer) => answer === first) ? first : 'either';
}
