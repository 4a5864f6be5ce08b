import { FILE_EXTENSION } from '../../shared/file/format.ts';

/** The name itself, or with the first number that makes it free: "New lead nurturing (2)". */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) {
    const numbered = `${name} (${number})`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** "New lead nurturing" becomes `new-lead-nurturing.sequence.json`: letters and digits of any script stay, the rest becomes hyphens. */
export function fileName(name: string, extension: string = FILE_EXTENSION): string {
  const stem = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return `${stem === '' ? 'sequence' : stem}${extension}`;
}
