/** The part of d3-flextree 2.1 that `tidy.test.ts` uses; the package ships no types. */
declare module 'd3-flextree' {
  interface FlexItem<T> {
    readonly data: T;
    /** Horizontal centre. */
    readonly x: number;
    /** Top edge. */
    readonly y: number;
    readonly each: (visit: (item: FlexItem<T>) => void) => void;
  }

  interface FlexLayout<T> {
    readonly hierarchy: (root: T) => FlexItem<T>;
    /** Gives every item of the hierarchy its place. */
    (tree: FlexItem<T>): FlexItem<T>;
  }

  export function flextree<T>(options: {
    readonly children: (data: T) => readonly T[];
    /** Width, and height with the gap down to the children. */
    readonly nodeSize: (item: FlexItem<T>) => readonly [number, number];
    /** Between neighbours, in pixels. */
    readonly spacing: number;
  }): FlexLayout<T>;
}
