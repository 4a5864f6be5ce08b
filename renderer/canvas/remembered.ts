/**
 * Makes parts of the drawing from a source and what it shows now, and answers with the very same part while both are the same: most changes
 * touch a few parts of many, and what does not change need not be made, compared or drawn.
 */
export function remembering<Source extends object, Shown extends readonly unknown[], Part>(
  make: (source: Source, ...shown: Shown) => Part,
): (source: Source, ...shown: Shown) => Part {
  const made = new WeakMap<Source, { readonly shown: Shown; readonly part: Part }>();
  return (source, ...shown) => {
    const known = made.get(source);
    if (known?.shown.every((value, index) => Object.is(value, shown[index])) === true) return known.part;
    const part = make(source, ...shown);
    made.set(source, { shown, part });
    return part;
  };
}
