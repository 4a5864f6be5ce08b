import { decodeCatalogCsv } from '../../../../shared/file/catalogCsv.ts';
import { decodeCatalog } from '../../../../shared/file/catalogFile.ts';
import { decodeDesign } from '../../../../shared/file/format.ts';
import type { FileRefusal } from '../../../../shared/file/refusal.ts';
import { decodeScenario } from '../../../../shared/file/scenarioFile.ts';
import type { Result } from '../../../../shared/result.ts';
import { tinyCatalog } from '../../../tinyCatalog.ts';
import { goodCatalogText, goodCsvText, goodDesignText, goodScenarioText } from './good.ts';

/** The kinds of file that come from strangers, each with its reader, a good example, and where its content lies in it. */
export const kindsOfFile = {
  design: { decode: decodeDesign, good: goodDesignText, content: ['design'] },
  scenario: { decode: decodeScenario, good: goodScenarioText, content: [] },
  catalog: { decode: decodeCatalog, good: goodCatalogText, content: ['catalog'] },
  csv: { decode: (text: string) => decodeCatalogCsv(text, tinyCatalog), good: goodCsvText, content: [] },
} as const satisfies Readonly<
  Record<
    string,
    { readonly decode: (text: string) => Result<unknown, FileRefusal>; readonly good: string; readonly content: readonly string[] }
  >
>;
export type KindOfFile = keyof typeof kindsOfFile;

/** A file that must be refused, and how. */
export interface BadFile {
  readonly name: string;
  readonly file: KindOfFile;
  /** Made when it is needed: some are of ten megabytes. */
  readonly text: Spoil;
  readonly refusal: FileRefusal;
}

/** Makes the text of a bad file. */
export type Spoil = () => string;

export const bad = (file: KindOfFile, name: string, text: Spoil, refusal: FileRefusal): BadFile => ({
  name: `${file}: ${name}`,
  file,
  text,
  refusal,
});

export const invalid = (place: string, reason: string): FileRefusal => ({ kind: 'invalid', place, reason });

/** A good file with the value at a place, `sequence.steps.s1.name`, replaced by JSON text; `null` takes the field out. */
export function withValue(file: Exclude<KindOfFile, 'csv'>, place: string, json: string | null): string {
  const { good, content } = kindsOfFile[file];
  const path = [...content, ...place.split(/[.[\]]+/).filter((key) => key !== '')];
  const last = path.pop() ?? '';
  const root: unknown = JSON.parse(good);
  const parent = path.reduce<unknown>((value, key) => (isObject(value) ? Reflect.get(value, key) : undefined), root);
  if (!isObject(parent)) throw new Error(`The good ${file} has nothing at ${place}`);
  if (json === null) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, mark);
  return JSON.stringify(root).replace(JSON.stringify(mark), () => json ?? '');
}

const mark = 'the value goes here';
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A good file with one piece of its text replaced. */
export function withText(file: KindOfFile, from: string, to: string): string {
  const { good } = kindsOfFile[file];
  if (!good.includes(from)) throw new Error(`The good ${file} does not contain ${from}`);
  return good.replace(from, () => to);
}
