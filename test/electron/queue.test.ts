import { expect, test } from 'vitest';
import { createQueue } from '../../electron/queue.ts';

test('one key runs in turn, another key does not wait, and a failure stops nobody', async () => {
  const inTurn = createQueue();
  const order: string[] = [];
  let letGo = () => {};
  const first = inTurn('a', () => new Promise<void>((resolve) => (letGo = resolve)).then(() => void order.push('a1')));
  const second = inTurn('a', async () => {
    order.push('a2');
    throw new Error('no');
  });
  const third = inTurn('a', async () => order.push('a3'));
  await inTurn('b', async () => order.push('b1'));
  letGo();
  await expect(second).rejects.toThrow('no');
  await Promise.all([first, third]);
  expect(order).toEqual(['b1', 'a1', 'a2', 'a3']);
});
