import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { decodeCatalogCsv } from '../../shared/file/catalogCsv.ts';
import { decodeCatalog } from '../../shared/file/catalogFile.ts';
import { decodeDesign, FILE_EXTENSION } from '../../shared/file/format.ts';
import { type FileRefusal, refusalInWords } from '../../shared/file/refusal.ts';
import { decodeScenario } from '../../shared/file/scenarioFile.ts';
import { standardCatalog } from '../../shared/model/catalog/standard.ts';
import type { Catalog } from '../../shared/model/catalog.ts';
import type { Design } from '../../shared/model/design.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { readTextFile } from '../files.ts';
import { hostFailure } from '../hostFailure.ts';
import { type Refusal, status, withoutName } from './verb.ts';

/** A design with the file it came from, as the person named it, and what there is to tell of it. */
export interface ReadDesign {
  readonly file: string;
  readonly design: Design;
  readonly notices: readonly string[];
}

const unreadable = (file: string, reason: string): Refusal => ({ status: status.unreadable, line: `${file}: ${reason}` });

/** Reads a file and decodes its text; a refusal names the file as the person did. */
async function read<T>(file: string, decode: (text: string) => Result<T, FileRefusal>): Promise<Result<T, Refusal>> {
  const opened = await readTextFile(file);
  if (!opened.ok) return fail(unreadable(file, withoutName(opened.error, file)));
  const decoded = decode(opened.value.text);
  return decoded.ok ? decoded : fail(unreadable(file, refusalInWords(decoded.error)));
}

export async function readDesign(file: string): Promise<Result<ReadDesign, Refusal>> {
  const decoded = await read(file, decodeDesign);
  return decoded.ok ? ok({ file, ...decoded.value }) : decoded;
}

/** Reads all files, or tells every one that cannot be read. */
export async function readDesigns(files: readonly string[]): Promise<Result<readonly ReadDesign[], readonly [Refusal, ...Refusal[]]>> {
  const results = await Promise.all(files.map(readDesign));
  const [first, ...others] = results.flatMap((result) => (result.ok ? [] : [result.error]));
  return first === undefined ? ok(results.flatMap((result) => (result.ok ? [result.value] : []))) : fail([first, ...others]);
}

export const readScenario = (file: string): Promise<Result<Scenario, Refusal>> => read(file, decodeScenario);

/** The catalog in a file: a whole one in JSON, or columns in CSV that add to the standard one. The standard one where no file is named. */
export const readCatalog = async (file: string | undefined): Promise<Result<Catalog, Refusal>> =>
  file === undefined ? ok(standardCatalog) : read(file, isCsv(file) ? (text) => decodeCatalogCsv(text, standardCatalog) : decodeCatalog);

const isCsv = (file: string): boolean => path.extname(file).toLowerCase() === '.csv';

/** The designs in a folder, by id; none where no folder is named. Files of another kind are left alone. */
export async function readLibrary(folder: string | undefined): Promise<Result<ReadonlyMap<DesignId, Design>, Refusal>> {
  if (folder === undefined) return ok(new Map());
  const names = await listed(folder);
  if (!names.ok) return names;
  const designs = await readDesigns(names.value.filter((name) => name.endsWith(FILE_EXTENSION)).map((name) => path.join(folder, name)));
  return designs.ok ? ok(libraryOf(designs.value)) : fail(designs.error[0]);
}

/** Designs by id. */
export const libraryOf = (designs: readonly ReadDesign[]): ReadonlyMap<DesignId, Design> =>
  new Map(designs.map(({ design }) => [design.id, design]));

async function listed(folder: string): Promise<Result<readonly string[], Refusal>> {
  try {
    return ok((await readdir(folder)).sort());
  } catch (error) {
    return fail(unreadable(folder, withoutName(hostFailure(error, 'read', path.basename(folder)), folder)));
  }
}
