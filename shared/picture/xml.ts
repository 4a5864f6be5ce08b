/**
 * Text that may stand anywhere in XML or HTML: in an element or between the quotes of an attribute. Characters that XML 1.0 has no place
 * for (controls, half characters) are left out; without them a strict reader would refuse the whole file.
 */
export const escaped = (text: string): string => text.replace(forbidden, '').replace(special, (character) => entities[character] ?? '');

// Half characters are \p{Surrogate} only where they have no partner, thanks to the u flag.
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const special = /[&<>"']/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
