import type { Studio } from './studio.tsx';

/**
 * Tells of bugs outside of drawing: they leave the screen as it was, and nobody must believe that the thing was done. Returns the function
 * that stops.
 */
export function tellOfBugs({ stores }: Studio): () => void {
  const tell = (error: unknown): void => {
    if (!(error instanceof Error)) return;
    const text = `Something went wrong, so the last thing was not done: ${error.message}`;
    stores.view.getState().notify({ text, intent: 'error', action: null });
  };
  const listening = new AbortController();
  const { signal } = listening;
  window.addEventListener('error', ({ error }) => tell(error), { signal });
  window.addEventListener('unhandledrejection', ({ reason }) => tell(reason), { signal });
  return () => listening.abort();
}
