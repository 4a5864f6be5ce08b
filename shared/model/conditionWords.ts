import { expressionInWords, type Names } from './describe.ts';
import { durationInWords } from './duration.ts';
import type { StepId } from './ids.ts';
import { keepingLast } from './keepingLast.ts';
import { emailKinds, kindFacts } from './kinds.ts';
import { flowOrder, type Sequence, slotsTo } from './sequence.ts';
import type { Condition, Step, StepOf } from './step.ts';
import type { EmailResult } from './steps/emailCondition.ts';
import { titleOf } from './title.ts';

const resultWords: Readonly<Record<EmailResult, string>> = {
  opened: 'is opened',
  replied: 'is replied to',
  linkOpened: 'has a link opened',
  attachmentDownloaded: 'has an attachment downloaded',
};

const joined = (words: readonly string[], by: 'and' | 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${by} ${words.at(-1)}`;

/** What a condition can judge: the nearest email and the nearest call above it (`rules.md` 4.1, 4.5). */
export interface Subjects {
  readonly email: Step | null;
  readonly call: Step | null;
}

const none: Subjects = { email: null, call: null };

/** The subjects above every step, along the first way that leads to it. Takes time in proportion to the size of the sequence. */
export const subjectsAbove = keepingLast((sequence: Sequence): ReadonlyMap<StepId, Subjects> => {
  const slots = slotsTo(sequence);
  const above = new Map<StepId, Subjects>();
  for (const { id } of flowOrder(sequence)) {
    const slot = slots.get(id)?.[0];
    const parent = slot?.kind === 'exit' ? sequence.steps[slot.step] : undefined;
    above.set(id, parent === undefined ? none : below(parent, above.get(parent.id) ?? none));
  }
  return above;
});

function below(step: Step, above: Subjects): Subjects {
  if (emailKinds.includes(step.kind)) return { ...above, email: step };
  return step.kind === 'phoneCall' ? { ...above, call: step } : above;
}

/** What a condition does, in whole sentences (`rules.md` 4); what is still to choose if it is unfinished. */
export function conditionInWords(names: Names, subjects: ReadonlyMap<StepId, Subjects>, step: Condition): string {
  const { email, call } = subjects.get(step.id) ?? none;
  switch (step.kind) {
    case 'emailCondition':
      return emailSentence(step, email);
    case 'callCondition': {
      if (step.results.length === 0) return 'Choose at least one result of the call.';
      const results = step.results.map((id) => names.catalog.callResults.find((result) => result.id === id)?.label ?? id);
      return `If the result of ${quoted(call, 'the call')} is ${joined(results, 'or')}: Yes path. Otherwise, or if it is skipped: No path.`;
    }
    case 'fieldCondition': {
      if (step.expression.members.length === 0) return 'Add at least one field.';
      return `If ${expressionInWords(names, step.expression)} at this moment: Yes path. Otherwise: No path.`;
    }
    case 'stageCondition': {
      const process = names.catalog.processes.find(({ id }) => id === step.process);
      if (process === undefined) return 'Choose a business process.';
      if (step.stages.length === 0) return 'Choose at least one stage.';
      const stages = step.stages.map((id) => process.stages.find((stage) => stage.id === id)?.label ?? id);
      return `If ${process.label} is in stage ${joined(stages, 'or')} at this moment: Yes path. Otherwise: No path.`;
    }
  }
}

function emailSentence({ results, mode, limit, advanceEarly }: StepOf<'emailCondition'>, email: Step | null): string {
  if (results.length === 0) return 'Choose at least one result of the email.';
  const what = joined(
    results.map((result) => resultWords[result]),
    mode === 'allOf' ? 'and' : 'or',
  );
  const time = durationInWords(limit);
  const isOne = limit.days + limit.hours === 1;
  const over = isOne ? `the ${limit.days === 1 ? 'day' : 'hour'} is` : `the ${time} are`;
  const when = advanceEarly ? 'at once' : `when ${over} over`;
  // What sends itself cannot be skipped by anybody.
  const otherwise = email !== null && kindFacts[email.kind].acts === 'automatic' ? 'Otherwise' : 'Otherwise, or if the step is skipped';
  return `If ${quoted(email, 'the email')} ${what} within ${time}: Yes path, ${when}. ${otherwise}: No path.`;
}

const quoted = (step: Step | null, otherwise: string): string => (step === null ? otherwise : `"${titleOf(step)}"`);
