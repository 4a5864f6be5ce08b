/**
 * The labels of one menu with a letter of their own each, which opens or chooses them after Alt: `&` stands before it, and a sign "&" of the
 * label is doubled. Beginnings of words are taken first; a label without a free letter has none.
 */
export function withAccessKeys(labels: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    const letters = [...label.matchAll(/[a-z]/gi)].map(({ index }) => index);
    const begins = letters.filter((index) => index === 0 || /[^a-z]/i.test(label.charAt(index - 1)));
    const free = [...begins, ...letters].find((index) => !taken.has(label.charAt(index).toLowerCase()));
    if (free === undefined) return doubled(label);
    taken.add(label.charAt(free).toLowerCase());
    return `${doubled(label.slice(0, free))}&${doubled(label.slice(free))}`;
  });
}

const doubled = (text: string): string => text.replaceAll('&', '&&');
