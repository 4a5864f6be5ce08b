import { useLayoutEffect, useMemo, useRef } from 'react';
import type { CanvasNode, Flow, Line } from './flow.ts';

/** The flow with every part that did not change kept as the very same object: the drawing library leaves those alone. */
export function useStableFlow(flow: Flow): Flow {
  const drawn = useRef<Flow | null>(null);
  const stable = useMemo(() => reusing(drawn.current, flow), [flow]);
  useLayoutEffect(() => {
    drawn.current = stable;
  }, [stable]);
  return stable;
}

/** A list of which nothing changed stays the same list. */
export function reusing(previous: Flow | null, next: Flow): Flow {
  if (previous === null) return next;
  return { nodes: kept<CanvasNode>(previous.nodes, next.nodes), edges: kept<Line>(previous.edges, next.edges) };
}

function kept<T extends { readonly id: string }>(before: T[], after: readonly T[]): T[] {
  const old = new Map(before.map((part) => [part.id, part]));
  const parts = after.map((part) => {
    const same = old.get(part.id);
    return same !== undefined && isSame(same, part) ? same : part;
  });
  return parts.length === before.length && parts.every((part, index) => part === before[index]) ? before : parts;
}

/** Whether two pieces of plain data say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => name in other && isSame(one[name], other[name]));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
