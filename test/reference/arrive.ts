import type { RunEnd } from '../../shared/engine/trace.ts';
import { columnOf } from '../../shared/model/catalog.ts';
import type { StepId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { Step, StepOf } from '../../shared/model/step.ts';
import { assertNever } from '../../shared/result.ts';
import { isMet } from './emails.ts';
import { expressionHolds } from './fields.ts';
import { detail } from './outcome.ts';
import { finish, type ManualStep, note, type Story } from './story.ts';
import { afterCalendarDays, afterWorkingDays } from './waiting.ts';
import { dueAt } from './workingTime.ts';
import { dropAfter } from './workList.ts';

/** Where a run goes from a step it has just entered: on to a step or an open end, or nowhere, because it stands there or has ended. */
export type Way = { readonly kind: 'on'; readonly to: StepId | null } | { readonly kind: 'stays' };

const stays: Way = { kind: 'stays' };
const on = (to: StepId | null): Way => ({ kind: 'on', to });

/** What a step does at the instant it is entered (2.2, 2.5, 4, 5, 7). */
export function arrive(story: Story, step: Step, at: Instant): Way {
  const { calendar, availability } = story.input.scenario;
  switch (step.kind) {
    case 'email':
    case 'phoneCall':
    case 'task':
    case 'textMessage':
    case 'linkedIn': {
      const due = dueAt(calendar, availability, at);
      note(story, at, 'entered', step.id, detail.entered(due, null));
      story.standing = { kind: 'open', step, dropAt: dropAfter(calendar, due) };
      return stays;
    }
    case 'wait': {
      const { skipNonWorkingDays } = story.design.options;
      const until = skipNonWorkingDays ? afterWorkingDays(calendar, at, step.duration) : afterCalendarDays(calendar, at, step.duration);
      note(story, at, 'entered', step.id, detail.entered(null, until));
      story.standing = { kind: 'wait', step, until };
      return stays;
    }
    case 'emailCondition':
      return watch(story, step, at);
    default:
      note(story, at, 'entered', step.id, detail.entered(null, null));
      return act(story, step, at);
  }
}

/** A condition that cannot be judged stops the run: it has no subject (4.1), or is unfinished. A skipped subject is No at once (4.4). */
function watch(story: Story, step: StepOf<'emailCondition'>, at: Instant): Way {
  const subject = story.emails.at(-1);
  if (subject?.sent !== true || step.results.length === 0) {
    note(story, at, 'entered', step.id, detail.entered(null, null));
    return subject === undefined || step.results.length === 0 ? ended(story, at, 'error') : judged(story, step, at, false);
  }
  const until = afterCalendarDays(story.input.scenario.calendar, at, step.limit);
  note(story, at, 'entered', step.id, detail.entered(null, until));
  if (step.advanceEarly && isMet(step, subject.seen)) return judged(story, step, at, true);
  story.standing = { kind: 'watch', step, until, subject };
  return stays;
}

type Automatic = Exclude<Step, ManualStep | StepOf<'wait' | 'emailCondition'>>;

function act(story: Story, step: Automatic, at: Instant): Way {
  switch (step.kind) {
    case 'automatedEmail':
      return sent(story, step, at, null);
    case 'automatedTextMessage':
      note(story, at, 'sent', step.id, detail.sent(null));
      return on(step.exits.next);
    case 'abTest': {
      const visit = story.tests.filter((id) => id === step.id).length;
      story.tests.push(step.id);
      return sent(story, step, at, story.input.chooseVersion(step, visit, story.input.scenario));
    }
    case 'callCondition': {
      const call = story.calls.at(-1);
      return call === undefined || step.results.length === 0
        ? ended(story, at, 'error')
        : judged(story, step, at, call.result !== null && step.results.includes(call.result));
    }
    case 'fieldCondition': {
      const holds = expressionHolds(story, step.expression, at);
      return holds === null ? ended(story, at, 'error') : judged(story, step, at, holds);
    }
    case 'stageCondition': {
      const { stage } = story.record;
      if (step.process === null || step.stages.length === 0) return ended(story, at, 'error');
      return judged(story, step, at, stage !== null && stage.process === step.process && step.stages.includes(stage.stage));
    }
    case 'updateField':
      return update(story, step, at);
    case 'advance':
      return advance(story, step, at);
    default:
      return assertNever(step);
  }
}

function sent(story: Story, step: StepOf<'automatedEmail' | 'abTest'>, at: Instant, version: 'a' | 'b' | null): Way {
  note(story, at, 'sent', step.id, detail.sent(version));
  story.emails.push({ step: step.id, sent: true, seen: new Set() });
  return on(step.exits.next);
}

/** A condition leaves by its Yes or No path (4). */
export function judged(story: Story, step: Extract<Step, { exits: { yes: StepId | null } }>, at: Instant, yes: boolean): Way {
  const exit = yes ? 'yes' : 'no';
  note(story, at, 'judged', step.id, detail.judged(exit));
  return on(step.exits[exit]);
}

/** The run ends at this step: what cannot be judged or written stops it in error (4.6, 6.2). */
export function ended(story: Story, at: Instant, end: RunEnd['kind']): Way {
  finish(story, at, end);
  return stays;
}

/** Only two-option and choice columns can be written, with one of their values (5.1). */
function update(story: Story, step: StepOf<'updateField'>, at: Instant): Way {
  const { value } = step;
  const column = step.column === null ? undefined : columnOf(story.input.catalog, story.design.recordType, step.column);
  const fits =
    column?.type === 'twoOptions'
      ? typeof value === 'boolean'
      : column?.type === 'choice' && column.choices.some((choice) => choice.value === value);
  if (column === undefined || !fits) return ended(story, at, 'error');
  story.record = { ...story.record, values: { ...story.record.values, [column.name]: value } };
  note(story, at, 'updated', step.id, detail.written(column.name, value));
  return on(step.exits.next);
}

/** More than this many hand-overs halt a run (5.3). */
const MOST_HAND_OVERS = 50;

/** Hands the record over at the same instant; emails and calls stay behind (5.2). */
function advance(story: Story, step: StepOf<'advance'>, at: Instant): Way {
  if (step.target === null) return ended(story, at, 'error');
  const target = story.input.library.get(step.target);
  if (target === undefined) return ended(story, at, 'advanced');
  if (target.recordType !== story.design.recordType) return ended(story, at, 'error');
  if (story.handOvers === MOST_HAND_OVERS) return ended(story, at, 'halted');
  story.handOvers += 1;
  story.design = target;
  story.emails = [];
  story.calls = [];
  note(story, at, 'connected', null, '');
  return on(target.sequence.start);
}
