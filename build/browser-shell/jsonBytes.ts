/** JSON with bytes in it, for the one way between page and shell that Electron's own messages have for them: `{ "$bytes": "base64" }`. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, function (this: unknown, key, plain: unknown) {
    // Node's buffers turn themselves into something else before they come here.
    const raw: unknown = typeof this === 'object' && this !== null ? Reflect.get(this, key) : plain;
    return raw instanceof Uint8Array ? { $bytes: base64Of(raw) } : plain;
  });

/** Throws a `SyntaxError` for what is no JSON. */
export const fromJson = (text: string) =>
  JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && '$bytes' in value && typeof value.$bytes === 'string' ? bytesOf(value.$bytes) : value,
  );

/** Piece by piece: a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

const bytesOf = (base64: string): Uint8Array => {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw new SyntaxError('Bytes that are not in base64');
  }
};
