import { backUp } from './backups/keepBackups.ts';
import type { Studio } from './studio.tsx';
import { readTabs } from './tabs.ts';

/** Reads settings, look, catalog, library and tabs behind a window that is already drawn. A failure is shown in the window. */
export async function openStudio(studio: Studio): Promise<void> {
  const { stores, storage, frame, bridge } = studio;
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
    if (started.ok) frame.getState().setLost(started.value.lost);
    await readTabs(studio);
    if (!started.ok) return frame.getState().fail(started.error);
    const { notices, catalog, catalogLocked, personas, personasLocked, practice, practiceLocked } = started.value;
    const { fill, catalog: standard } = stores.catalog.getState();
    fill(catalog ?? standard, catalogLocked);
    const shipped = stores.personas.getState();
    shipped.fill(personas ?? shipped.personas, personasLocked);
    stores.practice.getState().fill(practice ?? [], practiceLocked);
    frame.getState().setStartNotices([...notices, ...refused]);
    studio.backups.begin();
    void backUp(studio);
  } catch (error) {
    frame.getState().fail(error);
  }
}
