import { expect, test } from 'vitest';
import { createHostEvents } from '../../electron/hostEvents.ts';
import type { HostEvent } from '../../shared/bridge.ts';

const action = (id: string): HostEvent => ({ kind: 'action', id });

test('events before the first listener wait for it, once', () => {
  const events = createHostEvents();
  const heard: HostEvent[] = [];
  events.deliver(action('1'));
  events.deliver(action('2'));
  const stop = events.listen((event) => heard.push(event));
  events.deliver(action('3'));
  events.listen(() => {})();
  expect(heard).toEqual(['1', '2', '3'].map(action));
  stop();
  events.deliver(action('4'));
  expect(heard).toHaveLength(3);
  events.listen((event) => heard.push(event));
  expect(heard.at(-1)).toEqual(action('4'));
});
