import type { StepOf } from '../../model/step.ts';
import { type Behaviour, leaveNext } from '../behaviour.ts';
import { describe, tell, when } from '../tell.ts';
import { calendarWait, workingWait } from '../time/wait.ts';
import { quoted } from '../titles.ts';

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
    return { kind: 'rest' };
  },
  wake(run, step) {
    tell(run, { kind: 'waited', early: false }, '2.6', () => `${quoted(step)} is over.`);
    return leaveNext;
  },
  endEarly(run, step) {
    tell(run, { kind: 'waited', early: true }, '2.6', () => `The seller ends ${quoted(step)} early.`);
    return leaveNext;
  },
};
