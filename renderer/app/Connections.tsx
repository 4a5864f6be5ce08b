import { useEffect } from 'react';
import { useLibrary } from '../state/stores.tsx';
import { listenToKeys } from './actions/keyListener.ts';
import { keepMenu } from './actions/nativeMenu.ts';
import { restSingleKeys } from './actions/singleKeys.ts';
import { keepBackups } from './backups/keepBackups.ts';
import { answerHost } from './hostEvents.ts';
import { keepLook } from './keepLook.ts';
import { keepSelection } from './keepSelection.ts';
import { type Studio, useStudio } from './studio.tsx';
import { keepTabs } from './tabs.ts';
import { tellOfBugs } from './tellOfBugs.ts';

const connections: readonly ((studio: Studio) => () => void)[] = [
  restSingleKeys,
  listenToKeys,
  keepMenu,
  keepTabs,
  answerHost,
  keepLook,
  keepSelection,
  keepBackups,
];

/** What reaches the studio past the screen: keys, the host's menu and events (they need the library, so not before), and bugs. */
export function Connections() {
  const studio = useStudio();
  const loaded = useLibrary((state) => state.loaded);
  useEffect(() => tellOfBugs(studio), [studio]);
  useEffect(() => {
    if (!loaded) return;
    const stops = connections.map((connect) => connect(studio));
    return () => {
      for (const stop of stops) stop();
    };
  }, [studio, loaded]);
  return null;
}
