/**
 * Asks for the whole screen, and tells when the person has left it by means of the host. Returns the function that gives it back. The host may
 * refuse, and some windows have none to give; the presentation then fills the window.
 */
export function takeFullScreen(left: () => void): () => void {
  const isWhole = (): boolean => document.fullscreenElement != null;
  const asked = isWhole() ? Promise.resolve() : document.documentElement.requestFullscreen?.().catch(() => undefined);
  const listen = (): void => {
    if (!isWhole()) left();
  };
  document.addEventListener('fullscreenchange', listen);
  return () => {
    document.removeEventListener('fullscreenchange', listen);
    // It may be asked back before it was given.
    void asked?.then(() => (isWhole() ? document.exitFullscreen() : undefined)).catch(() => undefined);
  };
}
