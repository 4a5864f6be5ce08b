import fc from 'fast-check';
import type { Choice } from '../../../shared/model/attempt.ts';
import { callResults } from '../../../shared/model/catalog/callResults.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { Exercise } from '../../../shared/model/exercise.ts';
import { ExerciseId, LeadId, PersonaId } from '../../../shared/model/ids.ts';
import { MS_PER_HOUR } from '../../../shared/model/instant.ts';
import type { CustomerPersona, Delay, Habit } from '../../../shared/model/persona.ts';
import { customers } from '../../../shared/model/personas/customers.ts';
import { beginPlay, callsFor, choose, type Play } from '../../../shared/practice/play.ts';
import { nextDay, nextThing, standings, workQueue } from '../../../shared/practice/queue.ts';
import { calendar, designNamed } from '../../arbitraries.ts';
import { at, call, callCondition, designOf, email, emailCondition, task, wait } from '../../builders.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';

const soon: Delay = { clock: 'calendar', shortest: 60, typical: 60, longest: 60 };
const habit = (percent: number, delay = soon): Habit => ({ percent, delay, source: 'made for a test' });

/** A customer who does what they do always, an hour later, and takes calls in the one way that is given. */
export const certain = (email: Partial<Record<keyof CustomerPersona['email'], number>>, result = 'made'): CustomerPersona => ({
  kind: 'customer',
  id: PersonaId.parse('certain'),
  name: 'Certain',
  about: '',
  email: {
    opened: habit(email.opened ?? 0),
    linkOpened: habit(email.linkOpened ?? 0),
    replied: habit(email.replied ?? 0),
    attachmentDownloaded: habit(email.attachmentDownloaded ?? 0),
  },
  reply: 'Thank you, {name}',
  calls: { ways: [{ percent: 100, result, heard: '"{name} speaking."' }], source: 'made for a test' },
});

const catalog = { ...tinyCatalog, callResults };

/** An email, a call for those who open it, a task after it; a wait and another email for the others. */
export const sequence = designOf('First', [
  email('Intro'),
  emailCondition('Opened?', {
    results: ['opened'],
    days: 2,
    yes: [call('Call'), callCondition('Reached?', ['made'], { yes: [task('Invite')], no: [wait('Rest', 2), email('Missed you')] })],
    no: [wait('Let it rest', 1), email('Reminder')],
  }),
]);

interface Given {
  readonly design?: Design;
  readonly customers?: readonly CustomerPersona[];
  readonly days?: number;
  readonly changed?: Partial<Exercise>;
}

/** An exercise that begins on Wednesday 20 May 2026 at nine, with a lead for each customer: lead-1, lead-2 ... */
export const exerciseOf = ({
  design = sequence,
  customers: played = [certain({ opened: 100 })],
  days = 5,
  changed = {},
}: Given = {}): Exercise => ({
  id: ExerciseId.parse('exercise'),
  name: 'New leads',
  instructions: 'Work your queue.',
  design,
  others: [],
  catalog,
  leads: played.map((customer, index) => ({
    id: LeadId.parse(`lead-${index + 1}`),
    record: { name: `Lead ${index + 1}`, values: {}, stage: null },
    customer,
  })),
  start: at('2026-05-20 09:00'),
  calendar: {
    zone: 'UTC',
    hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '17:00' })),
    timeOff: [],
    holidays: [],
  },
  availability: true,
  seed: 7,
  limit: { days, minutes: null },
  hints: false,
  ...changed,
});

/** Everything that could be chosen now, for one lead or for all. */
export function possibleChoices(play: Play, results = callResults.map(({ id }) => id)): readonly Choice[] {
  const forItems = workQueue(play).flatMap(({ lead, step, design }): Choice[] => {
    const named = { lead: lead.lead.id, step };
    const others: Choice[] = [
      { kind: 'skip', ...named },
      { kind: 'snooze', ...named, until: play.clock + 30 * MS_PER_HOUR },
    ];
    if (design.sequence.steps[step]?.kind !== 'phoneCall') return [{ kind: 'complete', ...named, result: null }, ...others];
    const made = callsFor(play, lead, step).length > 0;
    const recorded = made ? results.map((result): Choice => ({ kind: 'complete', ...named, result })) : [];
    return [...recorded, { kind: 'call', ...named }, ...others];
  });
  const waits = standings(play).flatMap(({ lead, situation: { wait: running } }): Choice[] =>
    running === null ? [] : [{ kind: 'skipWait', lead: lead.lead.id, step: running.step }],
  );
  const times = [...new Set([nextThing(play), nextDay(play)])].map((to): Choice => ({ kind: 'moveOn', to }));
  return [...forItems, ...waits, ...times];
}

export function mustChoose(play: Play, choice: Choice): Play {
  const chosen = choose(play, choice);
  if (!chosen.ok) throw new Error(chosen.error);
  return chosen.value;
}

/** An exercise worked by picks, each taken modulo what is possible. Answers every state on the way, the first before anything was done. */
export function worked(exercise: Exercise, picks: readonly number[]): readonly Play[] {
  const plays: Play[] = [beginPlay(exercise)];
  for (const pick of picks) {
    const play = plays.at(-1);
    if (play === undefined || play.clock >= play.end) break;
    const possible = possibleChoices(play);
    const choice = possible[pick % possible.length];
    if (choice !== undefined) plays.push(mustChoose(play, choice));
  }
  return plays;
}

/** Exercises of sound designs with shipped customers. */
export const anyExercise: fc.Arbitrary<Exercise> = fc
  .record({
    design: designNamed('First', true),
    second: designNamed('Second', true),
    calendar,
    availability: fc.boolean(),
    seed: fc.nat(),
    customers: fc.array(fc.constantFrom(...customers), { minLength: 1, maxLength: 3 }),
    days: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ design, second, customers: played, days, ...changed }) =>
    exerciseOf({ design, customers: played, days, changed: { ...changed, others: [second] } }),
  );

export const picks = fc.array(fc.nat(1000), { maxLength: 14 });
