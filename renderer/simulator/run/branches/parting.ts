import type { Stores } from '../../../state/stores.tsx';

const nameOfShown = ({ run }: Pick<Stores, 'run'>): string => {
  const { leads, shown } = run.getState();
  const lead = leads[shown];
  return lead?.branches.find(({ id }) => id === lead.current)?.name ?? '';
};

/** Plays another branch, at the time of the clock. */
export function switchTo(stores: Stores, branch: number): void {
  stores.player.getState().set({ explained: null });
  stores.run.getState().switchTo(branch);
  stores.view.getState().announce(`"${nameOfShown(stores)}" is on the screen.`);
}

/** Takes a branch away; it can be brought back. */
export function removeBranch({ run, view }: Stores, branch: number): void {
  const { leads, shown, remove, session } = run.getState();
  const name = leads[shown]?.branches.find(({ id }) => id === branch)?.name ?? '';
  const before = session();
  remove(branch);
  const undo = { label: 'Undo', run: () => run.getState().bringBack(before?.leads ?? []) };
  view.getState().notify({ text: `Deleted the branch "${name}".`, intent: 'info', action: undo });
}

/** Marks the moment on the screen under a name. */
export function markMoment({ run, view }: Stores, name: string): void {
  run.getState().mark(name);
  view.getState().announce(`Marked "${name}".`);
}

/** Goes back to a moment that was marked, on the branch it is on. */
export function returnTo(stores: Stores, checkpoint: number): void {
  const { leads, shown } = stores.run.getState();
  const name = leads[shown]?.checkpoints.find(({ id }) => id === checkpoint)?.name ?? '';
  stores.player.getState().set({ explained: null });
  stores.run.getState().returnTo(checkpoint);
  stores.view.getState().announce(`Back at "${name}", on "${nameOfShown(stores)}".`);
}
