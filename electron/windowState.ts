import path from 'node:path';
import { z } from 'zod';
import { themes } from '../shared/bridge.ts';
import type { FileSystem } from './fileSystem.ts';
import { errorCode } from './hostFailure.ts';
import { createQueue } from './queue.ts';
import { writeWhole } from './wholeFile.ts';

const bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

const windowState = z.object({
  theme: z.enum(themes).catch('system'),
  /** In device-independent pixels; `null` before the window was ever closed. */
  bounds: bounds.nullable().catch(null),
  maximized: z.boolean().catch(false),
});

export type Bounds = Readonly<z.infer<typeof bounds>>;

/** What the next start needs before its window shows. Losing it loses no work. */
export type WindowState = Readonly<z.infer<typeof windowState>>;

export const SMALLEST = { width: 900, height: 600 } as const;
const FIRST = { width: 1280, height: 800 } as const;

/** Reads a saved state; whatever is missing or damaged takes its first value. */
export function parseWindowState(text: string): WindowState {
  try {
    return windowState.catch(windowState.parse({})).parse(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return windowState.parse({});
  }
}

/** Where the window opens: as it was, if enough of it to grasp is on a display that is still there; else centred. */
export function placeWindow(
  saved: Bounds | null,
  displays: readonly Bounds[],
): Partial<Bounds> & { readonly width: number; readonly height: number } {
  if (saved === null) return FIRST;
  const size = { width: Math.max(saved.width, SMALLEST.width), height: Math.max(saved.height, SMALLEST.height) };
  const graspable = displays.some(
    (display) =>
      saved.x + size.width > display.x + 100 &&
      saved.x < display.x + display.width - 100 &&
      saved.y >= display.y - 10 &&
      saved.y < display.y + display.height - 100,
  );
  return graspable ? { ...size, x: saved.x, y: saved.y } : size;
}

/** Keeps the state in `window.json` of the data folder. Reading and writing never fail: a window is shown in any case. */
export interface WindowStateFile {
  readonly read: () => Promise<WindowState>;
  readonly write: (state: WindowState) => Promise<void>;
}

export function createWindowStateFile(fileSystem: FileSystem, folder: string): WindowStateFile {
  const file = path.join(folder, 'window.json');
  const inTurn = createQueue();
  return {
    read: async () => {
      const bytes = await orNull(fileSystem.read(file));
      return parseWindowState(bytes === null ? '{}' : Buffer.from(bytes).toString('utf8'));
    },
    write: async (state) => {
      const bytes = Buffer.from(JSON.stringify(state));
      await inTurn(file, () => orNull(writeWhole(fileSystem, file, path.join(folder, 'window.tmp'), bytes)));
    },
  };
}

/** A disk that refuses costs the window its place, not the person their work. */
async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null;
  }
}
