import { createStore, type StoreApi } from 'zustand/vanilla';
import { linesThrough, type Moment, momentAt, momentOfLine } from '../../shared/engine/moments.ts';
import type { Run } from '../../shared/engine/trace.ts';
import type { Design } from '../../shared/model/design.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { Stimulus } from '../../shared/model/stimulus.ts';
import {
  addCheckpoint,
  branchOf,
  computedAnew,
  type Lead,
  newLead,
  type Parting,
  type RunBase,
  type RunWorld,
  removeBranch,
  removeCheckpoint,
  renameBranch,
  withScenario,
  withStimulus,
} from './leads.ts';

/** All that was simulated of a sequence, and the moment that was on the screen: what is kept when it is left. */
export interface Session {
  readonly leads: readonly Lead[];
  readonly shown: number;
  readonly moment: Moment;
}

/** What the simulator plays: one record or several, one of them on the screen, and one clock for all. */
export interface RunState {
  readonly leads: readonly Lead[];
  /** The place of the record on the screen in `leads`. */
  readonly shown: number;
  /** Scenario and run of the branch on the screen; `null` while nothing is simulated. */
  readonly scenario: Scenario | null;
  readonly run: Run | null;
  /** How many lines of that run have been played: 1 to its length. */
  readonly playhead: number;
  /** What the clock says: the instant of the last line played, or a later one before the next. */
  readonly at: Instant;
  /** Computes the run of a scenario and plays what happens at its very start. */
  readonly start: (design: Design, scenario: Scenario, world: RunWorld) => void;
  /** The same for several records, each with a scenario of its own; the first is shown. */
  readonly startAll: (design: Design, scenarios: readonly Scenario[], world: RunWorld) => void;
  /**
   * Makes something happen at the playhead, to the record on the screen. Stimuli of the part not yet played are dropped, or stay on a branch of
   * their own. Everything up to its instant is played, with all that follows from it at once (`rules.md` 8.2).
   */
  readonly happen: (stimulus: Stimulus, parting?: Parting) => void;
  /** Tries another scenario for the record on the screen, as a branch that parts at an instant. */
  readonly branchOff: (scenario: Scenario, name: string, at: Instant) => void;
  /** To the moment at which so many lines have been played. */
  readonly moveTo: (playhead: number) => void;
  readonly goTo: (moment: Moment) => void;
  readonly showLead: (place: number) => void;
  readonly switchTo: (branch: number) => void;
  readonly rename: (branch: number, name: string) => void;
  readonly remove: (branch: number) => void;
  /** Puts all records back as they were. */
  readonly bringBack: (leads: readonly Lead[]) => void;
  readonly mark: (name: string) => void;
  readonly unmark: (checkpoint: number) => void;
  readonly returnTo: (checkpoint: number) => void;
  /** What was simulated of a sequence when its run was last stopped, as long as the program runs. */
  readonly kept: ReadonlyMap<DesignId, Session>;
  /** What is simulated now; `null` for nothing. */
  readonly session: () => Session | null;
  /** Goes on with a session, on the sequence as it is now. */
  readonly resume: (design: Design, session: Session, world: RunWorld) => void;
  readonly stop: () => void;
}

export type RunStore = StoreApi<RunState>;

const nothing = { leads: [], shown: 0, scenario: null, run: null, playhead: 1, at: 0 };

export const createRunStore = (): RunStore =>
  createStore<RunState>((set, get) => {
    let base: RunBase | null = null;

    const showing = (leads: readonly Lead[], shown: number, momentIn: (run: Run) => Moment): void => {
      const lead = leads[shown];
      if (lead === undefined) return;
      const { scenario, run } = branchOf(lead);
      const { at, lines } = momentIn(run);
      set({ leads, shown, scenario, run, playhead: lines, at });
    };
    const change = (changed: (lead: Lead) => Lead, momentIn: (run: Run) => Moment): void => {
      const { leads, shown } = get();
      showing(
        leads.map((lead, place) => (place === shown ? changed(lead) : lead)),
        shown,
        momentIn,
      );
    };
    const asItIs = (): Moment => ({ at: get().at, lines: get().playhead });

    return {
      ...nothing,
      kept: new Map(),
      start: (design, scenario, world) => get().startAll(design, [scenario], world),
      startAll: (design, scenarios, world) => {
        const started = { design, world };
        base = started;
        const leads = scenarios.map((scenario) => newLead(started, scenario));
        showing(leads, 0, (run) => momentAt(run, scenarios[0]?.start ?? 0));
      },
      happen: (stimulus, parting = { kind: 'replace' }) => {
        const given = base;
        if (given === null) return;
        const { playhead } = get();
        const after = (lead: Lead): Lead => withStimulus(given, lead, playhead, stimulus, parting);
        change(after, (run) => {
          const lines = Math.max(playhead, linesThrough(run, stimulus.at));
          return { at: Math.max(stimulus.at, momentOfLine(run, lines).at), lines };
        });
      },
      branchOff: (scenario, name, at) => {
        const given = base;
        if (given === null) return;
        change(
          (lead) => withScenario(given, lead, scenario, at, { kind: 'branch', name }),
          (run) => momentAt(run, at),
        );
      },
      moveTo: (playhead) => {
        const { run, goTo } = get();
        if (run !== null) goTo(momentOfLine(run, playhead));
      },
      goTo: ({ at, lines }) => {
        const { run } = get();
        if (run !== null) set({ playhead: Math.max(1, Math.min(lines, run.trace.length)), at });
      },
      showLead: (place) => showing(get().leads, place, (run) => momentAt(run, get().at)),
      switchTo: (branch) =>
        change(
          (lead) => (lead.branches.some(({ id }) => id === branch) ? { ...lead, current: branch } : lead),
          (run) => momentAt(run, get().at),
        ),
      rename: (branch, name) => change((lead) => renameBranch(lead, branch, name), asItIs),
      remove: (branch) => change((lead) => removeBranch(lead, branch), asItIs),
      bringBack: (leads) => {
        if (leads.length === get().leads.length) showing(leads, get().shown, asItIs);
      },
      mark: (name) => change((lead) => addCheckpoint(lead, name, asItIs()), asItIs),
      unmark: (checkpoint) => change((lead) => removeCheckpoint(lead, checkpoint), asItIs),
      returnTo: (id) => {
        const mark = get().leads[get().shown]?.checkpoints.find((checkpoint) => checkpoint.id === id);
        if (mark === undefined) return;
        change(
          (lead) => ({ ...lead, current: mark.branch }),
          () => ({ at: mark.at, lines: mark.lines }),
        );
      },
      session: () => {
        const { leads, shown } = get();
        return leads.length === 0 ? null : { leads, shown, moment: asItIs() };
      },
      resume: (design, { leads, shown, moment }, world) => {
        const resumed = { design, world };
        base = resumed;
        showing(
          leads.map((lead) => computedAnew(resumed, lead)),
          shown,
          (run) => sameMoment(run, moment),
        );
      },
      stop: () => {
        const session = get().session();
        if (base !== null && session !== null) set({ kept: new Map(get().kept).set(base.design.id, session) });
        base = null;
        set(nothing);
      },
    };
  });

/** The moment after the same number of lines, or at the same instant where the run has become another one. */
function sameMoment(run: Run, moment: Moment): Moment {
  const line = momentOfLine(run, moment.lines);
  const isSame = line.lines === moment.lines && line.at <= moment.at && (run.trace[moment.lines]?.at ?? moment.at) >= moment.at;
  return isSame ? moment : momentAt(run, moment.at);
}
