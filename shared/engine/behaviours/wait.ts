import type { StepOf } from '../../model/step.ts';
import { type Behaviour, leaveNext, rest } from '../behaviour.ts';
import type { Reasons, Telling } from '../line.ts';
import { describe, tell, when } from '../tell.ts';
import { nothingMoved } from '../time/moved.ts';
import { calendarReasons, calendarWait, workingReasons, workingWait } from '../time/wait.ts';
import type { TraceEvent } from '../trace.ts';

const over: TraceEvent = { kind: 'waited', early: false };
const early: TraceEvent = { kind: 'waited', early: true };

const begins: Telling = ({ stepName, event, rule }, given, step) => {
  const until = event.kind === 'entered' && event.until !== null ? `, until ${when(given, event.until)}` : '';
  return `"${stepName}" begins: ${step === null ? '' : describe(given, step)}${rule === '1.5' ? ', in working days' : ''}${until}.`;
};

const whyThen: Reasons = ({ at, rule }, { calendar }, step) =>
  step?.kind === 'wait' ? (rule === '1.5' ? workingReasons : calendarReasons)(calendar, at, step.duration) : nothingMoved;

const isOver: Telling = ({ stepName }) => `"${stepName}" is over.`;
const endsEarly: Telling = ({ stepName }) => `The seller ends "${stepName}" early.`;

/** A wait is entered when the step before it is left, so it counts from its entry (`rules.md` 2.6), in calendar or working days (1.4, 1.5). */
export const wait: Behaviour<StepOf<'wait'>> = {
  enter(run, step) {
    const working = run.design.options.skipNonWorkingDays;
    const until = (working ? workingWait : calendarWait)(run.given.calendar, run.now, step.duration);
    run.wakeAt = until;
    const event: TraceEvent = { kind: 'entered', stepKind: 'wait', dueAt: null, until };
    tell(run, event, working ? '1.5' : '1.4', begins, whyThen);
    return rest;
  },
  wake(run) {
    tell(run, over, '2.6', isOver);
    return leaveNext;
  },
  endEarly(run) {
    tell(run, early, '2.6', endsEarly);
    return leaveNext;
  },
};
