import type { SideTab } from '../../state/side.ts';

/** What the tabs of the side pane are called. */
export const sideTabWords: Readonly<Record<SideTab, string>> = { outline: 'Outline', add: 'Add' };
