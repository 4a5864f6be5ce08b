import { afterEach, describe, expect, test } from 'vitest';
import { followPointer } from '../../../../renderer/canvas/drag/followPointer.ts';

const press = { button: 0, isPrimary: true, pointerId: 1, clientX: 100, clientY: 100 };

const send = (type: string, x: number, y: number, pointerId = 1): boolean =>
  window.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, pointerId, bubbles: true }));
const key = (type: string, name: string): KeyboardEvent => {
  const event = new KeyboardEvent(type, { key: name, cancelable: true });
  window.dispatchEvent(event);
  return event;
};

/** What was told, and the way to cancel from outside. */
function follow() {
  const told: string[] = [];
  const cancel = followPointer(press, {
    onMove: ({ x, y }, alt) => told.push(`${x},${y}${alt ? ' alt' : ''}`),
    onDrop: () => told.push('drop'),
    onCancel: () => told.push('cancel'),
  });
  return { told, cancel };
}

// What swallows a click is gone with the next task.
afterEach(async () => {
  send('pointerup', 0, 0);
  await new Promise((resolve) => setTimeout(resolve));
});

describe('a pointer that was pressed', () => {
  test('is a click until it has moved five pixels', () => {
    const { told } = follow();
    send('pointermove', 103, 102);
    send('pointerup', 103, 102);
    send('pointermove', 200, 200);
    expect(told).toEqual([]);
  });

  test('drags from there on, and drops once', () => {
    const { told } = follow();
    send('pointermove', 104, 103);
    send('pointermove', 150, 120);
    send('pointermove', 1, 1, 2);
    send('pointerup', 150, 120);
    send('pointerup', 150, 120);
    expect(told).toEqual(['104,103', '150,120', 'drop']);
  });

  test('tells when Alt is held and let go, without opening a menu bar', () => {
    const { told } = follow();
    expect(key('keydown', 'Alt').defaultPrevented).toBe(false);
    send('pointermove', 150, 120);
    expect(key('keydown', 'Alt').defaultPrevented).toBe(true);
    key('keyup', 'Alt');
    expect(told).toEqual(['150,120', '150,120 alt', '150,120']);
  });

  test.each([
    ['Escape', () => key('keydown', 'Escape')],
    ['a pointer that is lost', () => send('pointercancel', 0, 0)],
    ['a window that is left', () => window.dispatchEvent(new Event('blur'))],
  ])('%s cancels, once', (_, happens) => {
    const { told } = follow();
    send('pointermove', 150, 120);
    happens();
    send('pointermove', 160, 120);
    send('pointerup', 160, 120);
    expect(told).toEqual(['150,120', 'cancel']);
  });

  test('cancelled from outside before it moved, it stays a click', () => {
    const { told, cancel } = follow();
    const clicks: Event[] = [];
    const hear = (event: Event) => clicks.push(event);
    document.body.addEventListener('click', hear);
    cancel();
    send('pointermove', 150, 120);
    send('pointerup', 150, 120);
    document.body.click();
    document.body.removeEventListener('click', hear);
    expect(told).toEqual([]);
    expect(clicks).toHaveLength(1);
  });

  test('the click that ends a drag is none', () => {
    const clicks: Event[] = [];
    const hear = (event: Event) => clicks.push(event);
    document.body.addEventListener('click', hear);
    follow();
    send('pointermove', 150, 120);
    send('pointerup', 150, 120);
    document.body.click();
    document.body.removeEventListener('click', hear);
    expect(clicks).toHaveLength(0);
  });
});
