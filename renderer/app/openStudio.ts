import type { Studio } from './studio.tsx';

/** Reads theme, look and library behind a window that is already drawn. A failure is shown in the window. */
export async function openStudio({ stores, storage, frame, bridge }: Studio): Promise<void> {
  try {
    const theme = await storage.readTheme();
    stores.view.getState().setTheme(theme);
    const look = await storage.readLook();
    stores.view.getState().changeSide(look.side);
    const shown = await bridge.setTheme(theme);
    const started = await storage.start();
    if (started.ok) frame.getState().setStartNotices(shown.ok ? started.value : [...started.value, shown.error.message]);
    else frame.getState().fail(started.error);
  } catch (error) {
    frame.getState().fail(error);
  }
}
