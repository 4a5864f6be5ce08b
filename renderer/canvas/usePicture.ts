import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Sequence } from '../../shared/model/sequence.ts';
import { exitsOf, type Step } from '../../shared/model/step.ts';
import { layout } from '../../shared/picture/layout.ts';
import { type Picture, slotKey } from '../../shared/picture/picture.ts';

/**
 * The picture of a sequence. It stays the same object while only texts and fields change, so that nothing is placed anew; where the shape
 * changes, its connections stay the same objects unless they are drawn elsewhere.
 */
export function usePicture(sequence: Sequence): Picture {
  const drawn = useRef<Drawn | null>(null);
  const now = useMemo((): Drawn => {
    const last = drawn.current;
    if (last === null) return { sequence, picture: layout(sequence) };
    return { sequence, picture: isSameShape(last.sequence, sequence) ? last.picture : steadied(last.picture, layout(sequence)) };
  }, [sequence]);
  useLayoutEffect(() => {
    drawn.current = now;
  }, [now]);
  return now.picture;
}

interface Drawn {
  readonly sequence: Sequence;
  readonly picture: Picture;
}

/** A picture in which each connection that is as it was before is the same object. */
function steadied(before: Picture, now: Picture): Picture {
  const old = new Map(before.connections.map((connection) => [slotKey(connection.slot), connection]));
  const connections = now.connections.map((connection) => {
    const same = old.get(slotKey(connection.slot));
    return same !== undefined && isSame(same, connection) ? same : connection;
  });
  return { ...now, connections };
}

/** Whether two pieces of plain data say the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => name in other && isSame(one[name], other[name]));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Whether two sequences have one picture: the same kinds of steps lead to each other in the same way. */
export function isSameShape(one: Sequence, other: Sequence): boolean {
  const steps = Object.values(one.steps);
  return (
    one.start === other.start &&
    steps.length === Object.keys(other.steps).length &&
    steps.every((step) => {
      const same = other.steps[step.id];
      return same === step || (same !== undefined && same.kind === step.kind && waysOut(same) === waysOut(step));
    })
  );
}

const waysOut = (step: Step): string =>
  exitsOf(step)
    .map(({ name, to }) => `${name}:${to}`)
    .join();
