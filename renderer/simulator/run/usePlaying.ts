import { useEffect } from 'react';
import { usePlayer, useStores } from '../../state/stores.tsx';
import { isStill } from '../../ui/motion.ts';
import { type Frame, frameAfter } from './film.ts';
import { endOfAll } from './playing.ts';

/** How often the picture moves on while it plays, in milliseconds: often enough for a clock, seldom enough for a slow machine. */
const BEAT = 100;

/** Moves the playhead as long as it plays, by the timer that the window was given. It says each line; what moves it otherwise wins. */
export function usePlaying(): void {
  const stores = useStores();
  const playing = usePlayer((state) => state.playing);
  useEffect(() => {
    if (!playing) return;
    const { run, player, view } = stores;
    let frame: Frame | null = null;
    return stores.every(BEAT, () => {
      const { run: played, playhead, at, goTo } = run.getState();
      if (played === null) return player.getState().set({ playing: false });
      const { speed, pauseOnBranches } = player.getState();
      // Somebody has moved the playhead: the film goes on from there.
      if (frame === null || frame.moment.at !== at || frame.moment.lines !== playhead)
        frame = { moment: { at, lines: playhead }, shownFor: 0 };
      frame = frameAfter(played, frame, BEAT, speed, isStill(), endOfAll(stores));
      if (frame === null) return player.getState().set({ playing: false });
      if (frame.moment.at === at && frame.moment.lines === playhead) return;
      goTo(frame.moment);
      if (frame.moment.lines === playhead) return;
      const line = played.trace[frame.moment.lines - 1];
      view.getState().announce(line?.text ?? '');
      if (pauseOnBranches && line?.event.kind === 'judged') player.getState().set({ playing: false });
    });
  }, [stores, playing]);
}

/** Starts to play, from the beginning where all has been played; or stops. */
export function togglePlaying({ run, player }: Pick<ReturnType<typeof useStores>, 'run' | 'player'>): void {
  const { run: played, playhead, at, moveTo } = run.getState();
  if (played === null) return;
  const playing = !player.getState().playing;
  if (playing && playhead === played.trace.length && at >= endOfAll({ run })) moveTo(1);
  player.getState().set({ playing });
}
