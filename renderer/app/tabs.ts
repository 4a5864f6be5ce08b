import type { DesignId, StepId } from '../../shared/model/ids.ts';
import { libraryFor } from '../state/library.ts';
import type { Session } from '../state/runStore.ts';
import type { Studio } from './studio.tsx';

/** How a design looked when it was left. What part of its picture showed is in the view store, by design. */
export interface TabView {
  readonly screen: 'designer' | 'simulator';
  readonly selected: StepId | null;
  /** What the simulator played: the same scenarios give the same runs again. */
  readonly run: Session | null;
}

/** A design that is open in the window. The one on the screen is the one in the design store; the others wait in the library. */
export interface OpenTab {
  readonly id: DesignId;
  readonly view: TabView;
}

const firstView: TabView = { screen: 'designer', selected: null, run: null };

/** The design on the screen; `null` where there is none, as in the library. */
export const activeTab = ({ stores }: Studio): DesignId | null => stores.design.getState().document?.history.present.id ?? null;

/** Gives a design a tab, the last one, if it has none yet. Answers how it looked. */
export function tabFor({ frame }: Studio, id: DesignId): OpenTab {
  const { tabs, setTabs } = frame.getState();
  const found = tabs.find((tab) => tab.id === id);
  if (found !== undefined) return found;
  const tab = { id, view: firstView };
  setTabs([...tabs, tab]);
  return tab;
}

/** Writes down how the design on the screen looks, before another takes its place. Its edits need no such care: storage has them. */
export function leaveTab(studio: Studio): void {
  const { stores, frame } = studio;
  const active = activeTab(studio);
  const { screen, selected } = stores.view.getState();
  if (active === null || (screen !== 'designer' && screen !== 'simulator')) return;
  const view: TabView = { screen, selected, run: stores.run.getState().session() };
  const { tabs, setTabs } = frame.getState();
  setTabs(tabs.map((tab) => (tab.id === active ? { id: active, view } : tab)));
}

/** Shows the run of a tab again, as far as it was played, on the sequence as it is now. */
export function resumeRun({ stores }: Studio, { run }: TabView): void {
  const design = stores.design.getState().document?.history.present;
  if (run === null || design === undefined) return;
  stores.run
    .getState()
    .resume(design, run, { catalog: stores.catalog.getState().catalog, library: libraryFor(stores.library.getState().entries) });
}

/** The tab `by` places after the one on the screen, round and round; from the library the first or the last. */
export function tabBeside(studio: Studio, by: 1 | -1): DesignId | null {
  const { tabs } = studio.frame.getState();
  const at = tabs.findIndex(({ id }) => id === activeTab(studio));
  const next = at === -1 ? (by === 1 ? 0 : tabs.length - 1) : (at + by + tabs.length) % tabs.length;
  return tabs[next]?.id ?? null;
}

/** Keeps the tabs for the next start, and takes away those whose design has gone. Returns the function that stops. */
export function keepTabs({ stores, storage, frame }: Studio): () => void {
  const idsNow = (): readonly DesignId[] => frame.getState().tabs.map(({ id }) => id);
  let kept = idsNow().join();
  const stopWriting = frame.subscribe(() => {
    const ids = idsNow();
    if (ids.join() === kept) return;
    kept = ids.join();
    // Tabs that cannot be kept are not worth a word: the designs are in the library.
    storage.writeTabs(ids).catch(() => undefined);
  });
  const stopDropping = stores.library.subscribe(({ entries }) => {
    const { tabs, setTabs } = frame.getState();
    const library = libraryFor(entries);
    if (tabs.some(({ id }) => !library.has(id))) setTabs(tabs.filter(({ id }) => library.has(id)));
  });
  return () => {
    stopWriting();
    stopDropping();
  };
}

/** Brings the tabs of the last start back, without showing any. */
export async function readTabs({ stores, storage, frame }: Studio): Promise<void> {
  const ids = await storage.readTabs();
  const library = libraryFor(stores.library.getState().entries);
  frame.getState().setTabs(ids.filter((id) => library.has(id)).map((id) => ({ id, view: firstView })));
}
