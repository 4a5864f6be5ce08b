import type { ViewState } from '../state/viewStore.ts';
import type { Studio } from './studio.tsx';

const lookOf = ({ side, bottom, days }: ViewState) => ({ side, bottom, days });

/** Remembers how the designer looks, for the next start. Returns the function that stops. */
export function keepLook({ stores, storage }: Studio): () => void {
  let kept = JSON.stringify(lookOf(stores.view.getState()));
  return stores.view.subscribe((state) => {
    const look = lookOf(state);
    const text = JSON.stringify(look);
    if (text === kept) return;
    kept = text;
    // A look that cannot be kept is not worth a word: it is chosen again with one key.
    storage.writeLook(look).catch(() => undefined);
  });
}
