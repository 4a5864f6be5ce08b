import { forbiddenFields } from '../../model/parse.ts';

/**
 * Why a name in a zip is not one of a file inside it; `null` if it is. Nothing is ever written under such a name, but whoever unpacks the same zip
 * by hand should be as safe.
 */
export function badName(name: string, longest: number): string | null {
  if (name === '') return 'has no name';
  if (name.length > longest) return `has a name of more than ${longest} characters`;
  if (/[\p{Cc}\p{Bidi_Control}]/u.test(name)) return 'has a name with control characters';
  if (name.includes('\\')) return 'has a name with a backslash';
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return 'has a name that leads out of the bundle: it is absolute';
  const parts = name.replace(/\/$/, '').split('/');
  if (parts.includes('..')) return 'has a name that leads out of the bundle: it goes up a folder';
  if (parts.some((part) => part === '' || part === '.')) return 'has a name with an empty part';
  if (parts.some((part) => forbiddenFields.has(part))) return 'has a name that is not allowed';
  return null;
}

/** Names that are one file on some system: letters of either case, and characters composed or not. */
export const sameOnDisk = (name: string): string => name.normalize('NFC').toLowerCase();

/** A name as it may be shown, whoever made it. */
export function shownName(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}]+/gu, '\uFFFD');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
