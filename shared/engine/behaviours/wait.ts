import type { StepOf } from '../../model/step.ts';
import { type Behaviour, leaveNext } from '../behaviour.ts';
import { describe, quoted, tell, when } from '../tell.ts';
import { calendarWait, workingWait } from '../time/wait.ts';

/** A wait is entered when the step before it is left, so it counts from its entry (`rules.md` 2.6), in calendar or working days (1.4, 1.5). */
export const wait: Behaviour<StepOf<'wait'>> = {
  enter(run, step) {
    const working = run.design.options.skipNonWorkingDays;
    const end = (working ? workingWait : calendarWait)(run.calendar, run.now, step.duration);
    run.wakeAt = end.at;
    tell(run, {
      event: { kind: 'entered', stepKind: step.kind, dueAt: null, until: end.at },
      rule: working ? '1.5' : '1.4',
      text: `${quoted(step)} begins: ${describe(run, step)}${working ? ', in working days' : ''}, until ${when(run, end.at)}.`,
      shifts: end.shifts,
    });
    return { kind: 'rest' };
  },
  wake(run, step) {
    tell(run, { event: { kind: 'waited', early: false }, rule: '2.6', text: `${quoted(step)} is over.` });
    return leaveNext;
  },
  endEarly(run, step) {
    tell(run, { event: { kind: 'waited', early: true }, rule: '2.6', text: `The seller ends ${quoted(step)} early.` });
    return leaveNext;
  },
};
