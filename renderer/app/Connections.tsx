import { useEffect } from 'react';
import { useLibrary } from '../state/stores.tsx';
import { listenToKeys } from './actions/keyListener.ts';
import { keepMenu } from './actions/nativeMenu.ts';
import { restSingleKeys } from './actions/singleKeys.ts';
import { keepBackups } from './backups/keepBackups.ts';
import { keepMirror } from './backups/keepMirror.ts';
import { answerHost } from './hostEvents.ts';
import { keepLook } from './keepLook.ts';
import { keepSelection } from './keepSelection.ts';
import { type Studio, useFrame, useStudio } from './studio.tsx';
import { keepTabs } from './tabs.ts';
import { tellOfBugs } from './tellOfBugs.ts';
import { writeWhenLeft } from './unsaved.ts';

type Connection = (studio: Studio) => () => void;

const connections: readonly Connection[] = [
  restSingleKeys,
  listenToKeys,
  keepMenu,
  keepTabs,
  keepLook,
  keepSelection,
  writeWhenLeft,
  keepBackups,
  keepMirror,
];

/**
 * What reaches the studio past the screen: keys, the host's menu and events (they need the library, so not before), and bugs. While the person is asked
 * from what to go on, only the host is answered.
 */
export function Connections() {
  const studio = useStudio();
  const loaded = useLibrary((state) => state.loaded);
  const lost = useFrame((state) => state.lost !== null);
  useEffect(() => tellOfBugs(studio), [studio]);
  useEffect(() => (loaded ? answerHost(studio) : undefined), [studio, loaded]);
  useEffect(() => {
    if (!loaded || lost) return;
    const stops = connections.map((connect) => connect(studio));
    return () => {
      for (const stop of stops) stop();
    };
  }, [studio, loaded, lost]);
  return null;
}
