import { assertNever } from '../result.ts';
import type { Catalog, Column } from './catalog.ts';
import type { Design } from './design.ts';
import type { Expression } from './expression.ts';
import type { Step } from './step.ts';

/** One thing that a catalog offers and a design can name. A template's id says nothing of its channel, so the kind does. */
export type CatalogItem =
  | { readonly kind: 'recordType'; readonly name: string }
  | { readonly kind: 'column'; readonly recordType: string; readonly name: string }
  | { readonly kind: 'process'; readonly recordType: string; readonly id: string }
  | { readonly kind: 'stage'; readonly recordType: string; readonly process: string; readonly id: string }
  | { readonly kind: 'callResult'; readonly id: string }
  | { readonly kind: 'emailTemplate'; readonly recordType: string; readonly id: string }
  | { readonly kind: 'textTemplate'; readonly recordType: string; readonly id: string };

/** The same for two items exactly if they are the same thing. A template's or process's record type does not make it another one. */
export function itemKey(item: CatalogItem): string {
  switch (item.kind) {
    case 'recordType':
      return `${item.kind} ${item.name}`;
    case 'column':
      return `${item.kind} ${item.recordType} ${item.name}`;
    case 'stage':
      return JSON.stringify([item.kind, item.process, item.id]);
    default:
      return `${item.kind} ${item.id}`;
  }
}

/** Everything of a catalog that a design names, each once, in flow order: what it cannot do without. */
function itemsUsedBy({ recordType, sequence }: Design): readonly CatalogItem[] {
  const items = new Map<string, CatalogItem>();
  const all: CatalogItem[] = [{ kind: 'recordType', name: recordType }];
  for (const step of Object.values(sequence.steps)) all.push(...itemsOfStep(step, recordType));
  for (const item of all) items.set(itemKey(item), item);
  return [...items.values()];
}

function itemsOfStep(step: Step, recordType: string): readonly CatalogItem[] {
  const emails = (...templates: readonly (string | null)[]): readonly CatalogItem[] =>
    templates.flatMap((id): CatalogItem[] => (id === null ? [] : [{ kind: 'emailTemplate', recordType, id }]));
  const columns = (names: readonly (string | null)[]): readonly CatalogItem[] =>
    names.flatMap((name): CatalogItem[] => (name === null ? [] : [{ kind: 'column', recordType, name }]));
  switch (step.kind) {
    case 'email':
    case 'automatedEmail':
      return emails(step.template);
    case 'abTest':
      return emails(step.versionA.template, step.versionB.template);
    case 'textMessage':
    case 'automatedTextMessage':
      return step.template === null ? [] : [{ kind: 'textTemplate', recordType, id: step.template }];
    case 'callCondition':
      return step.results.map((id) => ({ kind: 'callResult', id }));
    case 'fieldCondition':
      return columns(columnsIn(step.expression));
    case 'updateField':
      return columns([step.column]);
    case 'stageCondition': {
      const { process } = step;
      if (process === null) return [];
      return [
        { kind: 'process', recordType, id: process },
        ...step.stages.map((id): CatalogItem => ({ kind: 'stage', recordType, process, id })),
      ];
    }
    default:
      return [];
  }
}

/** Without recursion: an expression from a file may be as deep as a file may be. */
function columnsIn(expression: Expression): readonly (string | null)[] {
  const columns: (string | null)[] = [];
  const waiting: Expression[] = [expression];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === 'comparison') columns.push(next.column);
    else waiting.push(...[...next.members].reverse());
  }
  return columns;
}

/** Whether a catalog offers an item, whatever the item is called there. */
function catalogHas(catalog: Catalog, item: CatalogItem): boolean {
  switch (item.kind) {
    case 'recordType':
      return catalog.recordTypes.some(({ name }) => name === item.name);
    case 'column':
      return catalog.recordTypes.some(
        ({ name, columns }) => name === item.recordType && columns.some((column) => column.name === item.name),
      );
    case 'process':
      return catalog.processes.some(({ id }) => id === item.id);
    case 'stage':
      return catalog.processes.some(({ id, stages }) => id === item.process && stages.some((stage) => stage.id === item.id));
    case 'callResult':
      return catalog.callResults.some(({ id }) => id === item.id);
    case 'emailTemplate':
      return catalog.emailTemplates.some(({ id }) => id === item.id);
    case 'textTemplate':
      return catalog.textTemplates.some(({ id }) => id === item.id);
    default:
      return assertNever(item);
  }
}

/** An item and the designs that name it. */
export interface UsedItem {
  readonly item: CatalogItem;
  readonly designs: readonly Design[];
}

/** Every item that some design names, by its key. */
export function usesIn(designs: Iterable<Design>): ReadonlyMap<string, UsedItem> {
  const uses = new Map<string, { readonly item: CatalogItem; readonly designs: Design[] }>();
  for (const design of designs) {
    for (const item of itemsUsedBy(design)) {
      const use = uses.get(itemKey(item)) ?? { item, designs: [] };
      uses.set(itemKey(item), use);
      use.designs.push(design);
    }
  }
  return uses;
}

/** What designs name and the catalog does not offer, in the order it is met. */
export const missingFrom = (catalog: Catalog, uses: ReadonlyMap<string, UsedItem>): readonly UsedItem[] =>
  [...uses.values()].filter(({ item }) => !catalogHas(catalog, item));

/** The catalog with an item that it did not offer, under its own name and with nothing in it yet. A column becomes a text. */
export function withItem(catalog: Catalog, item: CatalogItem): Catalog {
  switch (item.kind) {
    case 'recordType':
      return { ...catalog, recordTypes: [...catalog.recordTypes, { name: item.name, label: item.name, columns: [] }] };
    case 'column': {
      const column: Column = { type: 'text', name: item.name, label: item.name };
      const known = withItemIfMissing(catalog, { kind: 'recordType', name: item.recordType });
      return {
        ...known,
        recordTypes: known.recordTypes.map((type) =>
          type.name === item.recordType ? { ...type, columns: [...type.columns, column] } : type,
        ),
      };
    }
    case 'process': {
      const process = { id: item.id, label: item.id, recordType: item.recordType, stages: [{ id: 'first', label: 'First stage' }] };
      return { ...withTypeOf(catalog, item), processes: [...catalog.processes, process] };
    }
    case 'stage': {
      const stage = { id: item.id, label: item.id };
      const known = withItemIfMissing(catalog, { kind: 'process', recordType: item.recordType, id: item.process });
      const processes = known.processes.map((process) =>
        process.id === item.process ? { ...process, stages: [...process.stages, stage] } : process,
      );
      return { ...known, processes };
    }
    case 'callResult':
      return { ...catalog, callResults: [...catalog.callResults, { id: item.id, label: item.id }] };
    case 'emailTemplate': {
      const template = { id: item.id, label: item.id, recordType: item.recordType, subject: '', body: '' };
      return { ...withTypeOf(catalog, item), emailTemplates: [...catalog.emailTemplates, template] };
    }
    case 'textTemplate': {
      const template = { id: item.id, label: item.id, recordType: item.recordType, body: '' };
      return { ...withTypeOf(catalog, item), textTemplates: [...catalog.textTemplates, template] };
    }
    default:
      return assertNever(item);
  }
}

const withItemIfMissing = (catalog: Catalog, item: CatalogItem): Catalog => (catalogHas(catalog, item) ? catalog : withItem(catalog, item));

const withTypeOf = (catalog: Catalog, { recordType }: { readonly recordType: string }): Catalog =>
  withItemIfMissing(catalog, { kind: 'recordType', name: recordType });
