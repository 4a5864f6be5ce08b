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

/** Parts are plain data, so they are compared as text. */
export function reusing(previous: Flow | null, next: Flow): Flow {
  if (previous === null) return next;
  return { nodes: kept<CanvasNode>(previous.nodes, next.nodes), edges: kept<Line>(previous.edges, next.edges) };
}

function kept<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): T[] {
  const old = new Map(before.map((part) => [part.id, part]));
  return after.map((part) => {
    const same = old.get(part.id);
    return same !== undefined && JSON.stringify(same) === JSON.stringify(part) ? same : part;
  });
}
