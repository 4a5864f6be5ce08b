/** A stretch of a text that was changed: kept, added or removed. */
export interface TextPart {
  readonly kind: 'kept' | 'added' | 'removed';
  readonly text: string;
}

/** So many pairs of words are compared at most; longer stretches count as replaced whole. */
const MOST_PAIRS = 1_000_000;

/**
 * How one text became another, word by word: what is kept and added makes the new text, what is kept and removed the old one. Between two
 * kept stretches what was removed comes first.
 */
export function wordChanges(before: string, after: string): readonly TextPart[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const start = sharedAtStart(old, now);
  const end = sharedAtStart([...old.slice(start)].reverse(), [...now.slice(start)].reverse());
  return joined([
    ...now.slice(0, start).map(kept),
    ...middle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...now.slice(now.length - end).map(kept),
  ]);
}

/** Words, and what stands between them. */
const wordsOf = (text: string): readonly string[] => text.match(/\s+|[^\s]+/gu) ?? [];

const kept = (text: string): TextPart => ({ kind: 'kept', text });
const removed = (text: string): TextPart => ({ kind: 'removed', text });
const added = (text: string): TextPart => ({ kind: 'added', text });

function sharedAtStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, index) => word !== other[index]);
  return differs === -1 ? one.length : differs;
}

function middle(old: readonly string[], now: readonly string[]): readonly TextPart[] {
  if (old.length * now.length > MOST_PAIRS) return [...old.map(removed), ...now.map(added)];
  // How many words are shared from each pair of places on.
  const width = now.length + 1;
  const shared = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => shared[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      shared[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: TextPart[] = [];
  let j = 0;
  for (const [i, word] of old.entries()) {
    while (at(i, j) > at(i + 1, j) && now[j] !== word) parts.push(added(now[j++] ?? ''));
    if (at(i, j) > at(i + 1, j)) {
      parts.push(kept(word));
      j++;
    } else parts.push(removed(word));
  }
  return [...parts, ...now.slice(j).map(added)];
}

/** Neighbours of one kind as one part; what was removed before what was added in its place. */
function joined(parts: readonly TextPart[]): readonly TextPart[] {
  const out: TextPart[] = [];
  let [gone, come] = ['', ''];
  const flush = (): void => {
    if (gone !== '') out.push(removed(gone));
    if (come !== '') out.push(added(come));
    [gone, come] = ['', ''];
  };
  for (const { kind, text } of parts) {
    if (kind === 'removed') gone += text;
    else if (kind === 'added') come += text;
    else {
      flush();
      const last = out.at(-1);
      if (last?.kind === 'kept') out[out.length - 1] = kept(last.text + text);
      else out.push(kept(text));
    }
  }
  flush();
  return out;
}
