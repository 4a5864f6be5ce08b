import { closeTab, openDesign } from '../documents.ts';
import type { Studio } from '../studio.tsx';
import { activeTab, tabBeside } from '../tabs.ts';
import { action } from './action.ts';

export const closeThisTab = action({
  id: 'closeTab',
  name: 'Close tab',
  keys: ['$mod+W'],
  enabled: (studio) => activeTab(studio) !== null,
  reason: () => 'No sequence is open',
  run: (studio) => {
    const id = activeTab(studio);
    if (id !== null) closeTab(studio, id);
  },
});

/** Shows the tab beside, and says its name: what is on the screen changes as a whole. */
function goBeside(studio: Studio, by: 1 | -1): void {
  const next = tabBeside(studio, by);
  if (next === null) return;
  openDesign(studio, next);
  const name = studio.stores.design.getState().document?.history.present.name;
  studio.stores.view.getState().announce(`${name === '' ? 'Untitled sequence' : name} is shown.`);
}

const hasOther = (studio: Studio): boolean => ![null, activeTab(studio)].includes(tabBeside(studio, 1));

export const nextTab = action({
  id: 'nextTab',
  name: 'Next tab',
  keys: ['Control+Tab', 'Control+PageDown'],
  enabled: hasOther,
  reason: () => 'No other sequence is open',
  run: (studio) => goBeside(studio, 1),
});

export const previousTab = action({
  id: 'previousTab',
  name: 'Previous tab',
  keys: ['Control+Shift+Tab', 'Control+PageUp'],
  enabled: hasOther,
  reason: () => 'No other sequence is open',
  run: (studio) => goBeside(studio, -1),
});
