import { type Instant, MS_PER_DAY } from '../../../shared/model/instant.ts';
import { kindFacts } from '../../../shared/model/kinds.ts';
import { stepOf } from '../../../shared/model/sequence.ts';
import type { Step } from '../../../shared/model/step.ts';
import { EmailResult } from '../../../shared/model/steps/emailCondition.ts';
import type { Stimulus } from '../../../shared/model/stimulus.ts';
import type { OutcomeEvent } from '../outcome.ts';
import { referenceRun } from '../referenceRun.ts';
import type { ReferenceInput } from '../story.ts';
import type { Deed, Impulse, Stamp } from './scenarios.ts';

type Plain = Exclude<Deed, { kind: 'answer' | 'stamp' }>;

/** The input with one stimulus for each impulse, each aimed at the run as it goes with all the earlier ones. */
export function aimed(input: ReferenceInput, impulses: readonly Impulse[]): ReferenceInput {
  const stimuli: Stimulus[] = [];
  const so: ReferenceInput = { ...input, scenario: { ...input.scenario, stimuli } };
  for (const impulse of impulses) stimuli.push(aim(so, impulse));
  return so;
}

function aim(input: ReferenceInput, { deed, back, among, moment, lag }: Impulse): Stimulus {
  const entered = referenceRun(input).events.filter(({ kind }) => kind === 'entered');
  const standing = entered.filter((event) => kindFacts[stepAt(input, event)?.kind ?? 'advance'].acts !== 'automatic');
  const entries = among === 'standing' && standing.length > 0 ? standing : entered;
  const entry = entries[Math.max(0, entries.length - 1 - back)];
  const limit = entry === undefined ? input.scenario.start : limitOf(entry);
  const began = entry?.at ?? input.scenario.start;
  const from = { entry: began, limit, halfway: Math.round((began + limit) / 2) }[moment];
  const at = Math.max(0, from + lag);
  switch (deed.kind) {
    case 'answer':
      return { ...answer(stepAt(input, entry), deed.pick, limit), at };
    case 'stamp':
      return { ...stamp(deed, at), at };
    default:
      return { ...deed, at };
  }
}

/** The due time or the deadline of an entered step, which its detail spells out; its entry where it has neither. */
function limitOf({ detail, at }: OutcomeEvent): Instant {
  const [spelled] = /\d{4}-\S+Z/.exec(detail) ?? [];
  return spelled === undefined ? at : Date.parse(spelled);
}

function stepAt(input: ReferenceInput, entry: OutcomeEvent | undefined): Step | undefined {
  if (entry === undefined || entry.step === null) return undefined;
  const design = input.library.get(entry.design);
  return design === undefined ? undefined : stepOf(design.sequence, entry.step);
}

/** The day or the moment of a contact some days before `at`, in the one date column of the tiny catalog. */
function stamp({ days, wholeDay }: Stamp, at: Instant): Plain {
  const moment = new Date(Math.max(0, at + days * MS_PER_DAY)).toISOString();
  return { kind: 'recordChanged', column: 'lastcontact', value: wholeDay ? moment.slice(0, 10) : moment };
}

const callResults = ['made', 'made', 'received', 'canceled', 'gone', null];

/** What a seller or a customer would do about a step. */
function answer(step: Step | undefined, pick: number, limit: Instant): Plain {
  const event = EmailResult.options[pick % EmailResult.options.length] ?? 'opened';
  switch (step?.kind) {
    case 'email':
    case 'phoneCall':
    case 'task':
    case 'textMessage':
    case 'linkedIn': {
      const result = step.kind === 'phoneCall' ? (callResults[pick % callResults.length] ?? null) : null;
      if (pick < 15) return { kind: 'skip', step: step.id };
      if (pick < 25) return { kind: 'snooze', step: step.id, until: limit + (pick - 18) * 7 * 3_600_000 };
      return { kind: 'complete', step: step.id, result };
    }
    case 'wait':
      return { kind: 'skipWait', step: step.id };
    case 'emailCondition':
      return { kind: step.results[pick % Math.max(1, step.results.length)] ?? event, email: null };
    default:
      return { kind: event, email: null };
  }
}
