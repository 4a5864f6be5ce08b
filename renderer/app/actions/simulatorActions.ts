import { clockIn } from '../../seller/clock.ts';
import { markMoment } from '../../simulator/run/branches/parting.ts';
import { explainFocused } from '../../simulator/run/explaining.ts';
import { go, type Stride, strideFrom } from '../../simulator/run/playing.ts';
import { togglePlaying } from '../../simulator/run/usePlaying.ts';
import type { Studio } from '../studio.tsx';
import { type Action, action } from './action.ts';

export const noRun = () => 'No run is on the screen';
/** Whether a run is on the screen. */
export const isRunShown = ({ stores }: Studio): boolean =>
  stores.view.getState().screen === 'simulator' && stores.run.getState().run !== null;

const stride = (to: Stride, name: string, keys: readonly string[], none: string): Action =>
  action({
    id: `run.${to}`,
    name,
    keys,
    enabled: (studio) => isRunShown(studio) && strideFrom(studio.stores, to) !== null,
    reason: (studio) => (isRunShown(studio) ? none : noRun()),
    run: ({ stores }) => void go(stores, to),
  });

const atEnd = 'The run is at its end';
const atStart = 'The run is at its start';

export const nextEvent = stride('next', 'Next event', ['.'], atEnd);
export const previousEvent = stride('previous', 'Previous event', [','], atStart);
export const nextDecision = stride('decision', 'Next decision', ['N'], atEnd);
export const untilBranch = stride('branch', 'Run until a branch', ['B'], 'No condition is judged any more');
export const hourLater = stride('hour', '+1 hour', ['H'], atEnd);
export const dayLater = stride('day', '+1 day', ['D'], atEnd);
export const toStart = stride('start', 'Back to the start of the run', [], atStart);
export const toEnd = stride('end', 'To the end of the run', [], atEnd);

export const playOrPause = action({
  id: 'run.play',
  name: 'Play or pause',
  label: ({ stores }) => (stores.player.getState().playing ? 'Pause' : 'Play'),
  enabled: isRunShown,
  reason: noRun,
  run: ({ stores }) => togglePlaying(stores),
});

export const why = action({
  id: 'run.why',
  name: 'Why did this happen?',
  keys: ['Y'],
  enabled: isRunShown,
  reason: noRun,
  run: ({ stores }) => explainFocused(stores, document.activeElement),
});

/** The name says when it is; it can be named otherwise among the branches. */
export const markThisMoment = action({
  id: 'run.mark',
  name: 'Mark this moment',
  keys: ['M'],
  enabled: isRunShown,
  reason: noRun,
  run: ({ stores }) => {
    const { scenario, at } = stores.run.getState();
    if (scenario !== null) markMoment(stores, clockIn(scenario.calendar.zone).moment(at));
  },
});

export const showBranches = action({
  id: 'run.branches',
  name: 'Branches and marked moments',
  enabled: isRunShown,
  reason: noRun,
  run: ({ stores }) => stores.player.getState().set({ panel: 'branches' }),
});

export const showQueue = action({
  id: 'run.queue',
  name: 'Work queue',
  enabled: isRunShown,
  reason: noRun,
  run: ({ stores }) => stores.player.getState().set({ panel: 'queue' }),
});

export const present = action({
  id: 'run.present',
  name: 'Present the run',
  keys: ['F5'],
  enabled: isRunShown,
  reason: noRun,
  run: ({ stores }) => stores.player.getState().set({ presenting: true }),
});
