import { describe, expect, test } from 'vitest';
import type { Load } from '../../../../renderer/canvas/drag/load.ts';
import { decideMore, decideThis, type Held, slotsAround } from '../../../../renderer/canvas/drag/verdicts.ts';
import { layout } from '../../../../shared/picture/layout.ts';
import { slotKey } from '../../../../shared/picture/picture.ts';
import { designOf, task } from '../../../builders.ts';

const picture = layout(
  designOf(
    'Long',
    Array.from({ length: 60 }, (_, at) => task(`Task ${at}`)),
  ).sequence,
);

describe('the places', () => {
  test('are decided from the pointer outwards, a few at a time, each once', () => {
    const asked: string[] = [];
    const load: Load = {
      kind: 'task',
      title: '',
      taken: [],
      whyNot: (slot) => {
        asked.push(slotKey(slot));
        return slot.kind === 'start' ? 'No.' : null;
      },
      note: () => '',
      drop: () => undefined,
    };
    const last = picture.connections.at(-1);
    const third = picture.connections[2];
    if (last === undefined || third === undefined) throw new Error('There are 61 places');
    const undecided = slotsAround(picture, last.plus);
    expect(undecided[0]).toEqual(last.slot);

    let held: Held = decideMore({ load, verdicts: new Map(), undecided });
    expect(held.verdicts.size).toBeLessThan(30);
    held = decideThis(decideThis(held, third.slot), third.slot);
    expect(held.verdicts.get(slotKey(third.slot))).toBeNull();
    while (held.undecided.length > 0) held = decideMore(held);
    expect(held.verdicts.size).toBe(61);
    expect(held.verdicts.get('start')).toBe('No.');
    expect(asked).toHaveLength(61);
    expect(new Set(asked).size).toBe(61);
  });
});
