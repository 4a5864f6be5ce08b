import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Flow } from './flow.ts';

/** The flow with lists that stay the same objects while each part of them does: the drawing library leaves those alone. */
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
  return { nodes: kept(previous.nodes, next.nodes), edges: kept(previous.edges, next.edges) };
}

const kept = <T>(before: T[], after: T[]): T[] =>
  before.length === after.length && after.every((part, index) => part === before[index]) ? before : after;
