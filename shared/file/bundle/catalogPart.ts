import type { Catalog, RecordType } from '../../model/catalog.ts';
import { itemKey, type UsedItem, usesIn } from '../../model/catalogItem.ts';
import type { Design } from '../../model/design.ts';
import type { Scenario } from '../../model/scenario.ts';

const MERGE_FIELD = /\{\{\s*([a-z][a-z0-9_]*)\.([a-z][a-z0-9_]*)\s*\}\}/gi;

/**
 * The part of a catalog that designs use: what their steps and scenarios name, the templates, and what those are filled with. It is a catalog whole and
 * by itself: what a template or process is for comes along.
 */
export function catalogPart(catalog: Catalog, designs: readonly Design[]): Catalog {
  const uses = usesIn(designs);
  const scenarios = designs.flatMap((design) =>
    design.scenarios.map((scenario) => ({ recordType: design.recordType, ...namedIn(scenario) })),
  );
  const called = new Set(scenarios.flatMap(({ results }) => results));
  const staged = new Set(scenarios.flatMap(({ processes }) => processes));
  const emailTemplates = catalog.emailTemplates.filter(({ id }) => uses.has(`emailTemplate ${id}`));
  const textTemplates = catalog.textTemplates.filter(({ id }) => uses.has(`textTemplate ${id}`));
  const processes = catalog.processes.filter(({ id }) => uses.has(`process ${id}`) || staged.has(id));
  const callResults = catalog.callResults.filter(({ id }) => uses.has(`callResult ${id}`) || called.has(id));

  const columns = new Set(scenarios.flatMap(({ recordType, columns: names }) => names.map((name) => columnKey(recordType, name))));
  for (const text of [...emailTemplates.flatMap(({ subject, body }) => [subject, body]), ...textTemplates.map(({ body }) => body)]) {
    for (const [, owner = '', column = ''] of text.matchAll(MERGE_FIELD)) columns.add(columnKey(owner.toLowerCase(), column.toLowerCase()));
  }
  const needed = new Set([...processes, ...emailTemplates, ...textTemplates].map(({ recordType }) => recordType));
  const recordTypes = catalog.recordTypes
    .filter(({ name }) => needed.has(name) || uses.has(itemKey({ kind: 'recordType', name })))
    .map((type): RecordType => {
      const isUsed = (name: string): boolean => {
        const key = columnKey(type.name, name);
        return uses.has(key) || columns.has(key);
      };
      return { ...type, columns: type.columns.filter(({ name }) => isUsed(name)) };
    });
  return { recordTypes, processes, callResults, emailTemplates, textTemplates };
}

const columnKey = (recordType: string, name: string): string => itemKey({ kind: 'column', recordType, name });

function namedIn({ record, stimuli }: Scenario) {
  return {
    columns: [
      ...Object.keys(record.values),
      ...stimuli.flatMap((stimulus) => (stimulus.kind === 'recordChanged' ? [stimulus.column] : [])),
    ],
    results: stimuli.flatMap((stimulus) => (stimulus.kind === 'complete' && stimulus.result !== null ? [stimulus.result] : [])),
    processes: [
      ...(record.stage === null ? [] : [record.stage.process]),
      ...stimuli.flatMap((stimulus) => (stimulus.kind === 'stageChanged' ? [stimulus.process] : [])),
    ],
  };
}

/** What designs name and a catalog does not offer, in one word each: "emailTemplate welcome". */
export const missingNames = (missing: readonly UsedItem[]): readonly string[] => missing.map(({ item }) => itemKey(item));
