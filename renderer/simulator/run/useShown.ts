import { useMemo } from 'react';
import { actingAt, type Moment } from '../../../shared/engine/moments.ts';
import { type Situation, situationAt } from '../../../shared/engine/situation.ts';
import { type Calendar, calendarOf } from '../../../shared/engine/time/calendar.ts';
import type { Run } from '../../../shared/engine/trace.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { type Clock, clockIn } from '../../seller/clock.ts';
import { useLibrary, useRun } from '../../state/stores.tsx';

/** What the parts of the screen show: one moment of one run, and how its times are written. */
export interface Shown {
  readonly run: Run;
  readonly scenario: Scenario;
  readonly moment: Moment;
  readonly situation: Situation;
  /** The instant of what a person does now (`rules.md` 8.3). */
  readonly now: Instant;
  /** The sequence that the run is in: another one after a hand-over. */
  readonly design: Design;
  readonly clock: Clock;
  readonly calendar: Calendar;
}

/** The moment at the playhead. What depends on a part of it only stays the same object while that part does. */
export function useShown(open: Design, run: Run, scenario: Scenario): Shown {
  const lines = useRun((state) => state.playhead);
  const at = useRun((state) => state.at);
  const entries = useLibrary((state) => state.entries);
  const { calendar: seller } = scenario;
  const clock = useMemo(() => clockIn(seller.zone), [seller.zone]);
  const calendar = useMemo(() => calendarOf(seller), [seller]);
  const moment = useMemo((): Moment => ({ at, lines }), [at, lines]);
  const situation = useMemo(() => situationAt(run, lines), [run, lines]);
  const design = situation.design === open.id ? open : (entries.get(situation.design)?.design ?? open);
  return { run, scenario, moment, situation, now: actingAt(run, moment), design, clock, calendar };
}
