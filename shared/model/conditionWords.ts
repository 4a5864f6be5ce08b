import { expressionInWords, type Names } from './describe.ts';
import { durationInWords } from './duration.ts';
import { emailKinds } from './kinds.ts';
import { type Sequence, slotsTo, stepsAbove } from './sequence.ts';
import type { Condition, StepKind, StepOf } from './step.ts';
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

/** What a condition does, in whole sentences (`rules.md` 4); what is still to choose if it is unfinished. */
export function conditionInWords(names: Names, sequence: Sequence, step: Condition): string {
  switch (step.kind) {
    case 'emailCondition':
      return emailSentence(step, judged(sequence, step, (kind) => emailKinds.includes(kind)) ?? 'the email');
    case 'callCondition': {
      if (step.results.length === 0) return 'Choose at least one result of the call.';
      const results = step.results.map((id) => names.catalog.callResults.find((result) => result.id === id)?.label ?? id);
      const call = judged(sequence, step, (kind) => kind === 'phoneCall') ?? 'the call';
      return `If the result of ${call} is ${joined(results, 'or')}: Yes path. Otherwise, or if it is skipped: No path.`;
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

function emailSentence({ results, mode, limit, advanceEarly }: StepOf<'emailCondition'>, email: string): string {
  if (results.length === 0) return 'Choose at least one result of the email.';
  const what = joined(
    results.map((result) => resultWords[result]),
    mode === 'allOf' ? 'and' : 'or',
  );
  const time = durationInWords(limit);
  const when = advanceEarly ? 'at once' : `when the ${time} are over`;
  return `If ${email} ${what} within ${time}: Yes path, ${when}. Otherwise, or if the step is skipped: No path.`;
}

/** The step that a condition judges: the nearest of its sort above it (`rules.md` 4.1, 4.5). */
function judged(sequence: Sequence, step: Condition, fits: (kind: StepKind) => boolean): string | null {
  const slot = slotsTo(sequence).get(step.id)?.[0];
  const found = slot === undefined ? undefined : stepsAbove(sequence, slot).find(({ kind }) => fits(kind));
  return found === undefined ? null : `"${titleOf(found)}"`;
}
