export { fileName } from '../../shared/file/fileNames.ts';

/** The name itself, or with the first number that makes it free: "New lead nurturing (2)". */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) {
    const numbered = `${name} (${number})`;
    if (!taken.has(numbered)) return numbered;
  }
}
