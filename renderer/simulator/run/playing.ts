import type { Stimulus } from '../../../shared/model/stimulus.ts';
import type { Stores } from '../../state/stores.tsx';

/** Moves the playhead and says the line it comes to. */
export function moveTo({ run, view }: Stores, playhead: number): void {
  run.getState().moveTo(playhead);
  const { run: played, playhead: at } = run.getState();
  view.getState().announce(played?.trace[at - 1]?.text ?? '');
}

/** Makes something happen at the playhead, and says all that followed from it. */
export function takePlace({ run, view }: Stores, stimulus: Stimulus): void {
  const { playhead: before, happen } = run.getState();
  happen(stimulus);
  const { run: played, playhead: after } = run.getState();
  const news = played?.trace.slice(before, after).map(({ text }) => text) ?? [];
  view.getState().announce(news.join(' '));
}
