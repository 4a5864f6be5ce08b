import type { Instant } from '../../model/instant.ts';
import type { StepOf } from '../../model/step.ts';
import { type Behaviour, rest } from '../behaviour.ts';
import type { Going } from '../going.ts';
import { END_OF_TIME } from '../limits.ts';
import type { Reasons, Telling } from '../line.ts';
import { completed, tell, when } from '../tell.ts';
import { dueAt, dueReasons } from '../time/due.ts';
import { daysLater } from '../time/wait.ts';
import type { TraceEvent } from '../trace.ts';

/** The steps that the seller closes. */
type ManualStep = StepOf<'email' | 'phoneCall' | 'task' | 'textMessage' | 'linkedIn'>;

/** When the work list drops an item that is due at `due`: 30 days later (`rules.md` 2.9); `null` when time ends before. */
export function droppedAt(run: Going, due: Instant): Instant | null {
  const at = daysLater(run.given.calendar, due, 30);
  return at > END_OF_TIME ? null : at;
}

/** The seller closes a step of which there is no more to say. */
export const sellerCompletes: Telling = ({ stepName }) => `The seller completes "${stepName}".`;

const isOpen: Telling = ({ stepName, at, event }, given) => {
  const due = event.kind === 'entered' ? event.dueAt : null;
  return `"${stepName}" is open for the seller, due ${due === null || due === at ? 'now' : when(given, due)}.`;
};

const whyThen: Reasons = ({ at }, { calendar }) => dueReasons(calendar, at);

const workListDrops: Telling = ({ stepName }) =>
  `"${stepName}" has been due for 30 days: the work list drops it, and the run stays where it is.`;

type Closing<S extends ManualStep> = Required<Pick<Behaviour<S>, 'complete' | 'skip'>>;

/**
 * A step that stays open until the seller closes it (`rules.md` 2.2). It is shown when it is due (1.3), and drops out of the work list
 * 30 days later (2.9). `closing` is what is special about the kind.
 */
export const manual = <S extends ManualStep>(closing: Closing<S>): Behaviour<S> => ({
  enter(run, step) {
    const due = run.given.input.scenario.availability ? dueAt(run.given.calendar, run.now) : run.now;
    const at = due ?? run.now;
    run.open = true;
    run.wakeAt = droppedAt(run, at);
    const event: TraceEvent = { kind: 'entered', stepKind: step.kind, dueAt: at, until: null };
    if (due === run.now) tell(run, event, '2.2', isOpen);
    else tell(run, event, '1.3', isOpen, whyThen);
    return rest;
  },
  wake(run) {
    run.wakeAt = null;
    tell(run, { kind: 'dropped' }, '2.9', workListDrops);
    return rest;
  },
  ...closing,
});

/** How the seller closes a step of which nothing is kept. */
export const plainly = {
  complete(run: Going): null {
    tell(run, completed, '2.2', sellerCompletes);
    return null;
  },
  skip(): void {},
};
