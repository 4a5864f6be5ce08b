import { linesThrough, type Moment, momentAt } from '../../shared/engine/moments.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import type { Run } from '../../shared/engine/trace.ts';
import type { Catalog } from '../../shared/model/catalog.ts';
import type { Design } from '../../shared/model/design.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { Stimulus } from '../../shared/model/stimulus.ts';

/** What a run needs besides design and scenario. */
export interface RunWorld {
  readonly catalog: Catalog;
  readonly library: ReadonlyMap<DesignId, Design>;
}

/** What every run of one simulation is computed from. */
export interface RunBase {
  readonly design: Design;
  readonly world: RunWorld;
}

/** One way in which it went for a record: what happened to it, and the run that the engine makes of it. */
export interface Branch {
  /** Counts from 1 and is never given again. */
  readonly id: number;
  readonly name: string;
  readonly scenario: Scenario;
  readonly run: Run;
  /** Where it parted from another branch; `null` for the first. */
  readonly from: { readonly branch: number; readonly at: Instant } | null;
}

/** A moment of a branch that a person wants to come back to. */
export interface Checkpoint extends Moment {
  readonly id: number;
  readonly name: string;
  readonly branch: number;
}

/** A record that is simulated, with all ways that were tried. */
export interface Lead {
  readonly branches: readonly Branch[];
  /** The branch that is played. */
  readonly current: number;
  readonly checkpoints: readonly Checkpoint[];
}

/** What becomes of the part that was not played when something else happens: the same branch goes on anew, or a new one begins. */
export type Parting = { readonly kind: 'replace' } | { readonly kind: 'branch'; readonly name: string };

const runOf = ({ design, world }: RunBase, scenario: Scenario): Run => simulate({ design, scenario, ...world });

/** A record with the one branch that its scenario makes. */
export const newLead = (base: RunBase, scenario: Scenario): Lead => ({
  branches: [{ id: 1, name: 'First run', scenario, run: runOf(base, scenario), from: null }],
  current: 1,
  checkpoints: [],
});

export function branchOf({ branches, current }: Lead): Branch {
  const branch = branches.find(({ id }) => id === current);
  if (branch === undefined) throw new Error(`A lead has no branch ${current}`);
  return branch;
}

/** The stimuli that have taken place when so many lines have been played. Each of them leaves a line, were it only that it was ignored. */
export function playedOf({ scenario, run }: Pick<Branch, 'scenario' | 'run'>, lines: number): readonly Stimulus[] {
  const played = new Set<number>();
  for (const { cause } of run.trace.slice(0, lines)) if (cause.kind === 'stimulus') played.add(cause.index);
  return scenario.stimuli.filter((_, index) => played.has(index));
}

/** Whether something that a person made happen comes after so many lines: acting there would take it away. */
export const hasLater = (branch: Branch, lines: number): boolean => playedOf(branch, lines).length < branch.scenario.stimuli.length;

const nextId = (parts: readonly { readonly id: number }[]): number => Math.max(0, ...parts.map(({ id }) => id)) + 1;

/** Puts a scenario in the place of the played branch's, or beside it as a branch that parts from it at an instant. */
export function withScenario(base: RunBase, lead: Lead, scenario: Scenario, at: Instant, parting: Parting): Lead {
  const run = runOf(base, scenario);
  if (parting.kind === 'replace') {
    const branches = lead.branches.map((branch) => (branch.id === lead.current ? { ...branch, scenario, run } : branch));
    return { ...lead, branches, checkpoints: lead.checkpoints.filter((mark) => mark.branch !== lead.current || mark.at <= at) };
  }
  const id = nextId(lead.branches);
  const added: Branch = { id, name: parting.name, scenario, run, from: { branch: lead.current, at } };
  return { ...lead, branches: [...lead.branches, added], current: id };
}

/**
 * Makes something happen when so many lines have been played: what comes later is dropped, this is added and the run is computed again. What
 * was played stays as it is (`rules.md` 10.2), and so does the rest of an instant that is over by then.
 */
export function withStimulus(base: RunBase, lead: Lead, lines: number, stimulus: Stimulus, parting: Parting): Lead {
  const branch = branchOf(lead);
  const over = Math.max(lines, linesThrough(branch.run, stimulus.at - 1));
  const scenario = { ...branch.scenario, stimuli: [...playedOf(branch, over), stimulus] };
  return withScenario(base, lead, scenario, stimulus.at, parting);
}

/** Gives a branch another name; an empty one changes nothing. */
export const renameBranch = (lead: Lead, id: number, name: string): Lead =>
  name.trim() === ''
    ? lead
    : { ...lead, branches: lead.branches.map((branch) => (branch.id === id ? { ...branch, name: name.trim() } : branch)) };

/** Takes a branch away with its checkpoints. The one that is played stays. */
export function removeBranch(lead: Lead, id: number): Lead {
  if (id === lead.current) return lead;
  return {
    ...lead,
    branches: lead.branches.filter((branch) => branch.id !== id),
    checkpoints: lead.checkpoints.filter(({ branch }) => branch !== id),
  };
}

/** Marks a moment of the branch that is played. */
export const addCheckpoint = (lead: Lead, name: string, moment: Moment): Lead => ({
  ...lead,
  checkpoints: [...lead.checkpoints, { ...moment, id: nextId(lead.checkpoints), name: name.trim(), branch: lead.current }],
});

export const removeCheckpoint = (lead: Lead, id: number): Lead => ({
  ...lead,
  checkpoints: lead.checkpoints.filter((checkpoint) => checkpoint.id !== id),
});

/** The same record on a sequence that may have changed since: every run is computed anew, and checkpoints keep their instant. */
export function computedAnew(base: RunBase, lead: Lead): Lead {
  const branches = lead.branches.map((branch) => ({ ...branch, run: runOf(base, branch.scenario) }));
  const checkpoints = lead.checkpoints.map((checkpoint) => {
    const run = branches.find(({ id }) => id === checkpoint.branch)?.run;
    return run === undefined ? checkpoint : { ...checkpoint, ...momentAt(run, checkpoint.at) };
  });
  return { ...lead, branches, checkpoints };
}
