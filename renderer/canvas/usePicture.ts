import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Sequence } from '../../shared/model/sequence.ts';
import { exitsOf, type Step } from '../../shared/model/step.ts';
import { layout } from '../../shared/picture/layout.ts';
import type { Picture } from '../../shared/picture/picture.ts';

/** The picture of a sequence. It stays the same object while only texts and fields change, so that nothing is placed anew. */
export function usePicture(sequence: Sequence): Picture {
  const drawn = useRef<Drawn | null>(null);
  const now = useMemo((): Drawn => {
    const last = drawn.current;
    return { sequence, picture: last !== null && isSameShape(last.sequence, sequence) ? last.picture : layout(sequence) };
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
