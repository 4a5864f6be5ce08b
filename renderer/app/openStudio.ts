import type { Studio } from './studio.tsx';

/** Reads settings, look, catalog and library behind a window that is already drawn. A failure is shown in the window. */
export async function openStudio({ stores, storage, frame, bridge }: Studio): Promise<void> {
  try {
    const settings = await storage.readSettings();
    const view = stores.view.getState();
    view.changeSettings(settings);
    const look = await storage.readLook();
    view.showBottom(look.bottom);
    view.showDays(look.days);
    view.changeSide(look.side);
    const shown = await Promise.all([bridge.setTheme(settings.theme), bridge.setSize(settings.size)]);
    const refused = shown.flatMap((answer) => (answer.ok ? [] : [answer.error.message]));
    const started = await storage.start();
    if (!started.ok) return frame.getState().fail(started.error);
    const { notices, catalog, catalogLocked } = started.value;
    const { fill, catalog: standard } = stores.catalog.getState();
    fill(catalog ?? standard, catalogLocked);
    frame.getState().setStartNotices([...notices, ...refused]);
  } catch (error) {
    frame.getState().fail(error);
  }
}
