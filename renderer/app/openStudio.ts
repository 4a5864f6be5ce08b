import type { Studio } from './studio.tsx';

/** Reads theme, look, catalog and library behind a window that is already drawn. A failure is shown in the window. */
export async function openStudio({ stores, storage, frame, bridge }: Studio): Promise<void> {
  try {
    const theme = await storage.readTheme();
    stores.view.getState().setTheme(theme);
    const look = await storage.readLook();
    stores.view.getState().showBottom(look.bottom);
    stores.view.getState().showDays(look.days);
    stores.view.getState().changeSide(look.side);
    const shown = await bridge.setTheme(theme);
    const started = await storage.start();
    if (!started.ok) return frame.getState().fail(started.error);
    const { notices, catalog, catalogLocked } = started.value;
    const { fill, catalog: standard } = stores.catalog.getState();
    fill(catalog ?? standard, catalogLocked);
    frame.getState().setStartNotices(shown.ok ? notices : [...notices, shown.error.message]);
  } catch (error) {
    frame.getState().fail(error);
  }
}
