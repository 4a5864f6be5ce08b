import { useState } from 'react';

interface Typed {
  /** What the field shows. */
  readonly shown: string;
  /** Told what was typed, and what the design will say when it has taken it. */
  readonly type: (text: string, becomes: string) => void;
}

/**
 * What is half typed ("1.", "2d 4") stays in a field although the design cannot hold it. A change of the design from elsewhere, such as undo,
 * replaces it. `text` is how the design's content reads.
 */
export function useTyped(text: string): Typed {
  const [typed, setTyped] = useState({ text, of: text });
  return { shown: typed.of === text ? typed.text : text, type: (next, becomes) => setTyped({ text: next, of: becomes }) };
}
