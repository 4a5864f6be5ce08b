import type { Studio } from './studio.tsx';
import { readTabs } from './tabs.ts';

/** Reads settings and library behind a window that is already drawn. A failure is shown in the window. */
export async function openStudio(studio: Studio): Promise<void> {
  const { stores, storage, frame, bridge } = studio;
  try {
    const settings = await storage.readSettings();
    stores.view.getState().changeSettings(settings);
    const shown = await Promise.all([bridge.setTheme(settings.theme), bridge.setSize(settings.size)]);
    const refused = shown.flatMap((answer) => (answer.ok ? [] : [answer.error.message]));
    const started = await storage.start();
    await readTabs(studio);
    if (started.ok) frame.getState().setStartNotices([...started.value, ...refused]);
    else frame.getState().fail(started.error);
  } catch (error) {
    frame.getState().fail(error);
  }
}
