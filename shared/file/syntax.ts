/** What the grammar of JSON allows next. */
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd';

const whiteSpace = /[ \t\n\r]*/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * The offset at which a text that is not JSON stops being it: engines do not say it alike. It keeps its own list of what is open, so that no
 * depth is too great for it. At the end of the text where nothing before is wrong.
 */
export function syntaxErrorIn(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  for (let at = endOf(whiteSpace, text, 0) ?? 0; at < text.length; at = endOf(whiteSpace, text, at) ?? at) {
    const char = text[at];
    const inner = open.at(-1);
    const wantsKey: boolean = expected.startsWith('key');
    if (expected.endsWith('OrEnd') && inner !== undefined && char === (inner === '{' ? '}' : ']')) {
      open.pop();
      expected = 'commaOrEnd';
      at++;
    } else if (expected === 'commaOrEnd') {
      if (inner === undefined || char !== ',') return at;
      expected = inner === '{' ? 'key' : 'value';
      at++;
    } else if (expected === 'colon') {
      if (char !== ':') return at;
      expected = 'value';
      at++;
    } else if (char === '"') {
      const { end, isWhole } = stringAt(text, at);
      if (!isWhole) return end;
      expected = wantsKey ? 'colon' : 'commaOrEnd';
      at = end;
    } else if (wantsKey) {
      return at;
    } else if (char === '{' || char === '[') {
      open.push(char);
      expected = char === '{' ? 'keyOrEnd' : 'valueOrEnd';
      at++;
    } else {
      const end = endOf(scalar, text, at);
      if (end === null) return at;
      expected = 'commaOrEnd';
      at = end;
    }
  }
  return text.length;
}

/** Where a match of a sticky pattern ends; `null` where it does not match. */
function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** The end of the text that begins with the quote at `at`, or where it is broken. */
function stringAt(text: string, at: number): { readonly end: number; readonly isWhole: boolean } {
  let end = at + 1;
  while (end < text.length && text[end] !== '"') {
    if (text.charCodeAt(end) < 0x20) return { end, isWhole: false };
    const next = text[end] === '\\' ? endOf(escaped, text, end) : end + 1;
    if (next === null) return { end, isWhole: false };
    end = next;
  }
  return end < text.length ? { end: end + 1, isWhole: true } : { end, isWhole: false };
}
