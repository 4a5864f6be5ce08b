import { z } from 'zod';
import { interfaceSizes, themes } from '../../shared/bridge.ts';
import { DesignId } from '../../shared/model/ids.ts';
import { defaultSettings, type Settings } from '../state/settings.ts';
import { sideTabs, sideWidths, usualSide } from '../state/side.ts';
import { bottomPanels } from '../state/viewStore.ts';
import type { StudioDatabase } from './db.ts';

// Each setting has a row of its own, and each row is read by itself: what is missing or unknown is as at the first start.
const stored = z.object({
  theme: z.enum(themes).catch(defaultSettings.theme),
  size: z.coerce.number().pipe(z.literal(interfaceSizes)).catch(defaultSettings.size),
  motion: z.enum(['system', 'reduced']).catch(defaultSettings.motion),
  singleKeys: z.stringbool().catch(defaultSettings.singleKeys),
}) satisfies z.ZodType<Settings>;

/** The settings as they were chosen. A setting is never worth a failed start. */
export async function readSettings(db: StudioDatabase): Promise<Settings> {
  const rows = await db.settings.toArray().catch(() => []);
  return stored.parse(Object.fromEntries(rows.map(({ key, value }) => [key, value])));
}

/** Keeps the settings that are given and leaves the others. */
export async function writeSettings(db: StudioDatabase, changed: Partial<Settings>): Promise<void> {
  await db.settings.bulkPut(Object.entries(changed).map(([key, value]) => ({ key, value: String(value) })));
}

const TABS = 'tabs';
const storedTabs = z
  .string()
  .transform((text) => text.split(' ').filter((id) => id !== ''))
  .pipe(z.array(DesignId));

/** The designs whose tabs were open, in their order. */
export async function readTabs(db: StudioDatabase): Promise<readonly DesignId[]> {
  const row = await db.settings.get(TABS).catch(() => undefined);
  const parsed = storedTabs.safeParse(row?.value);
  return parsed.success ? parsed.data : [];
}

export async function writeTabs(db: StudioDatabase, tabs: readonly DesignId[]): Promise<void> {
  await db.settings.put({ key: TABS, value: tabs.join(' ') });
}

/** What the designer remembers of its look; each part by itself falls back to what it is at the first start. */
const storedLook = z.object({
  bottom: z.enum(bottomPanels).nullable().catch(null),
  days: z.boolean().catch(false),
  side: z.object({ open: z.boolean(), tab: z.enum(sideTabs), width: z.number().min(sideWidths.min).max(sideWidths.max) }).catch(usualSide),
});
export type Look = z.infer<typeof storedLook>;

/** The remembered look; that of the first start where none can be read. */
export async function readLook(db: StudioDatabase): Promise<Look> {
  const row = await db.settings.get('look').catch(() => undefined);
  return storedLook.parse(objectIn(row?.value));
}

export async function writeLook(db: StudioDatabase, look: Look): Promise<void> {
  await db.settings.put({ key: 'look', value: JSON.stringify(look) });
}

function objectIn(text: string | undefined): object {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
