import type { StepOf } from '../../model/step.ts';
import { type Behaviour, leaveNext, rest } from '../behaviour.ts';
import type { Telling } from '../line.ts';
import { describe, tell, when } from '../tell.ts';
import { calendarWait, workingWait } from '../time/wait.ts';
import { quoted } from '../titles.ts';
import type { TraceEvent } from '../trace.ts';

const over: TraceEvent = { kind: 'waited', early: false };
const early: TraceEvent = { kind: 'waited', early: true };

const isOver: Telling = ({ stepName }) => `"${stepName}" is over.`;
const endsEarly: Telling = ({ stepName }) => `The seller ends "${stepName}" early.`;

/** A wait is entered when the step before it is left, so it counts from its entry (`rules.md` 2.6), in calendar or working days (1.4, 1.5). */
export const wait: Behaviour<StepOf<'wait'>> = {
  enter(run, step) {
    const working = run.design.options.skipNonWorkingDays;
    const end = (working ? workingWait : calendarWait)(run.given.calendar, run.now, step.duration);
    run.wakeAt = end.at;
    const { given } = run;
    tell(
      run,
      { kind: 'entered', stepKind: step.kind, dueAt: null, until: end.at },
      working ? '1.5' : '1.4',
      () => `${quoted(step)} begins: ${describe(given, step)}${working ? ', in working days' : ''}, until ${when(given, end.at)}.`,
      end.shifts,
    );
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
