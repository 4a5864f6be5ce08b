import type { Catalog } from '../../../shared/model/catalog.ts';
import { type CatalogItem, itemKey } from '../../../shared/model/catalogItem.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { Expression, Group } from '../../../shared/model/expression.ts';
import type { Step } from '../../../shared/model/step.ts';

/** What takes the place of things that the catalog does not offer: from an item's key to the id or name of another one of its kind. */
export type Mapping = ReadonlyMap<string, string>;

export interface Offer {
  readonly id: string;
  readonly label: string;
}

/** What an item can be mapped to: others of its kind that the catalog offers for the record type. */
export function offersFor(
  { recordTypes, processes, callResults, emailTemplates, textTemplates }: Catalog,
  item: CatalogItem,
): readonly Offer[] {
  const forType = <T extends Offer & { readonly recordType: string }>(list: readonly T[], recordType: string): readonly T[] =>
    list.filter((one) => one.recordType === recordType);
  switch (item.kind) {
    case 'recordType':
      return [];
    case 'column':
      return (recordTypes.find(({ name }) => name === item.recordType)?.columns ?? []).map(({ name, label }) => ({ id: name, label }));
    case 'process':
      return forType(processes, item.recordType);
    case 'stage':
      return processes.find(({ id }) => id === item.process)?.stages ?? [];
    case 'callResult':
      return callResults;
    case 'emailTemplate':
      return forType(emailTemplates, item.recordType);
    case 'textTemplate':
      return forType(textTemplates, item.recordType);
  }
}

/** A design with other things of the catalog in the place of those that are mapped. */
export function mapped(design: Design, mapping: Mapping): Design {
  if (mapping.size === 0) return design;
  const { recordType, sequence } = design;
  const to = (item: CatalogItem, own: string): string => mapping.get(itemKey(item)) ?? own;
  const email = (id: string | null): string | null => (id === null ? null : to({ kind: 'emailTemplate', recordType, id }, id));
  const column = (name: string): string => to({ kind: 'column', recordType, name }, name);
  const stepMapped = (step: Step): Step => {
    switch (step.kind) {
      case 'email':
      case 'automatedEmail':
        return { ...step, template: email(step.template) };
      case 'abTest': {
        const [versionA, versionB] = [step.versionA, step.versionB].map((version) => ({ ...version, template: email(version.template) }));
        return { ...step, versionA: versionA ?? step.versionA, versionB: versionB ?? step.versionB };
      }
      case 'textMessage':
      case 'automatedTextMessage':
        return {
          ...step,
          template: step.template === null ? null : to({ kind: 'textTemplate', recordType, id: step.template }, step.template),
        };
      case 'callCondition':
        return { ...step, results: [...new Set(step.results.map((id) => to({ kind: 'callResult', id }, id)))] };
      case 'fieldCondition':
        return { ...step, expression: groupMapped(step.expression, column) };
      case 'stageCondition': {
        const { process } = step;
        if (process === null) return step;
        const stages = step.stages.map((id) => to({ kind: 'stage', recordType, process, id }, id));
        return { ...step, process: to({ kind: 'process', recordType, id: process }, process), stages: [...new Set(stages)] };
      }
      case 'updateField':
        return { ...step, column: step.column === null ? null : column(step.column) };
      default:
        return step;
    }
  };
  return {
    ...design,
    sequence: { ...sequence, steps: Object.fromEntries(Object.entries(sequence.steps).map(([id, step]) => [id, stepMapped(step)])) },
  };
}

/** Files are read at most 64 levels deep, so this may call itself. */
const groupMapped = (group: Group, column: (name: string) => string): Group => ({
  ...group,
  members: group.members.map(
    (member): Expression =>
      member.kind === 'group' ? groupMapped(member, column) : { ...member, column: member.column === null ? null : column(member.column) },
  ),
});
