import type { Theme } from '../../../shared/bridge.ts';
import { defaultSettings, nextSize, type Settings } from '../../state/settings.ts';
import { changeSettings } from '../settings.ts';
import type { Studio } from '../studio.tsx';
import { action } from './action.ts';

const settingsOf = ({ stores }: Studio): Settings => stores.view.getState().settings;

export const showSettings = action({
  id: 'settings',
  name: 'Settings…',
  keys: ['$mod+,'],
  run: ({ frame }) => frame.getState().openDialog({ kind: 'settings' }),
});

const themeAction = (theme: Theme, name: string) =>
  action({
    id: `theme-${theme}`,
    name,
    enabled: (studio) => settingsOf(studio).theme !== theme,
    reason: () => 'This theme is shown already',
    run: (studio) => changeSettings(studio, { theme }),
  });

export const themeActions = [
  themeAction('system', 'Theme of the system'),
  themeAction('light', 'Light theme'),
  themeAction('dark', 'Dark theme'),
  themeAction('highContrast', 'High contrast theme'),
] as const;

/** A browser sizes its pages itself, by nearly the same keys, and remembers it. */
const sizedByBrowser = ({ bridge }: Studio): boolean => bridge.host === 'browser';

const sizeAction = (
  id: string,
  name: string,
  keys: readonly string[],
  sizeFrom: (now: Settings['size']) => Settings['size'],
  end: string,
) =>
  action({
    id,
    name,
    keys,
    enabled: (studio) => !sizedByBrowser(studio) && sizeFrom(settingsOf(studio).size) !== settingsOf(studio).size,
    reason: (studio) => (sizedByBrowser(studio) ? 'In a browser, Ctrl with + and - changes the size' : end),
    run: async (studio) => {
      const size = sizeFrom(settingsOf(studio).size);
      await changeSettings(studio, { size });
      studio.stores.view.getState().announce(`Everything is shown at ${size} %.`);
    },
  });

export const sizeActions = [
  sizeAction('larger', 'Larger', ['$mod+Shift+Equal', '$mod+Shift+NumpadAdd'], (size) => nextSize(size, 1), 'This is the largest size'),
  sizeAction(
    'smaller',
    'Smaller',
    ['$mod+Shift+Minus', '$mod+Shift+NumpadSubtract'],
    (size) => nextSize(size, -1),
    'This is the smallest size',
  ),
  sizeAction('usualSize', 'Usual size', ['$mod+Shift+Digit0'], () => defaultSettings.size, 'This is the usual size'),
] as const;
