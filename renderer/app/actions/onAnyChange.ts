import type { Studio } from '../studio.tsx';

/** Calls the listener whenever something changed that an action may look at. Returns the function that stops. */
export function onAnyChange({ stores, frame }: Studio, listener: () => void): () => void {
  const stops = [stores.design, stores.library, stores.catalog, stores.personas, stores.practice, stores.view].map((store) =>
    store.subscribe(listener),
  );
  const stopFrame = frame.subscribe(listener);
  return () => {
    for (const stop of stops) stop();
    stopFrame();
  };
}
