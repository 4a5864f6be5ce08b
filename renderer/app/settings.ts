import type { Settings } from '../state/settings.ts';
import type { Studio } from './studio.tsx';

/** Applies settings at once, and keeps them: in the host, which has parts of its own to colour and to size, and for the next start. */
export async function changeSettings({ stores, bridge, storage }: Studio, changed: Partial<Settings>): Promise<void> {
  const { changeSettings: change, notify } = stores.view.getState();
  change(changed);
  const failed = (reason: string) => notify({ text: `The setting could not be kept: ${reason}`, intent: 'error', action: null });
  const told = [
    ...(changed.theme === undefined ? [] : [bridge.setTheme(changed.theme)]),
    ...(changed.size === undefined ? [] : [bridge.setSize(changed.size)]),
  ];
  for (const answer of await Promise.all(told)) if (!answer.ok) failed(answer.error.message);
  await storage.writeSettings(changed).catch((error: unknown) => failed(String(error)));
}
