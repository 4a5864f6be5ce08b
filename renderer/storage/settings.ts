import { z } from 'zod';
import type { Theme } from '../../shared/bridge.ts';
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
