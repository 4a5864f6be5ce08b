import { expect, type Locator, type Page } from '@playwright/test';

interface Spot {
  readonly x: number;
  readonly y: number;
}

async function middleOf(what: Locator): Promise<Spot> {
  const box = await what.boundingBox();
  if (box === null) throw new Error('It is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Dragging with the mouse, as a person does it: some way at a time. */
export const draggingOn = (page: Page) => ({
  /** What hangs at the pointer, in its words. */
  dragged: page.getByRole('note', { name: 'Dragged' }),
  /** The marks of the places where it may be dropped. */
  marks: page.locator('[data-drop]'),
  /** Takes something and holds it over something else. */
  hold: async (what: Locator, over: Locator): Promise<void> => {
    await what.hover(); // Waits until the picture stands still.
    const [from, to] = [await middleOf(what), await middleOf(over)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 3, from.y);
    await expect(page.getByRole('note', { name: 'Dragged' })).toHaveCount(0);
    await page.mouse.move(to.x, to.y, { steps: 8 });
  },
  /** Holds it over empty canvas, to the right of everything. */
  away: async (canvas: Locator): Promise<void> => {
    const box = await canvas.boundingBox();
    if (box === null) throw new Error('The canvas is not on the screen');
    await page.mouse.move(box.x + box.width - 80, box.y + 80, { steps: 4 });
  },
  drop: () => page.mouse.up(),
});
