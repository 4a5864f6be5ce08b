import { z } from 'zod';
import type { Theme } from '../../shared/bridge.ts';
import { sideTabs, sideWidths, usualSide } from '../state/side.ts';
import { bottomPanels } from '../state/viewStore.ts';
import type { StudioDatabase } from './db.ts';

const storedTheme = z.enum(['system', 'light', 'dark']) satisfies z.ZodType<Theme>;

/** The chosen theme; the system's where none was chosen or the database cannot be asked. A setting is never worth a failed start. */
export async function readTheme(db: StudioDatabase): Promise<Theme> {
  const row = await db.settings.get('theme').catch(() => undefined);
  const parsed = storedTheme.safeParse(row?.value);
  return parsed.success ? parsed.data : 'system';
}

export async function writeTheme(db: StudioDatabase, theme: Theme): Promise<void> {
  await db.settings.put({ key: 'theme', value: theme });
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
