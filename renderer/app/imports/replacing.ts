import type { Edit, SingleEdit } from '../../../shared/edit/edit.ts';
import type { Design } from '../../../shared/model/design.ts';

/** The edit that makes a design what another one says, as one entry of its history: undo brings back what was. */
export function replacing(
  old: Design,
  { name, description, recordType, tags, options, sequence, status, scenarios }: Design,
  file: string,
): Edit {
  const kept = new Set(scenarios.map(({ id }) => id));
  const edits: SingleEdit[] = [
    ...old.scenarios.filter(({ id }) => !kept.has(id)).map(({ id }): SingleEdit => ({ kind: 'removeScenario', scenario: id })),
    ...scenarios.map((scenario): SingleEdit => ({ kind: 'putScenario', scenario })),
    { kind: 'goBack', details: { name, description, recordType, tags, options }, sequence, status },
  ];
  return { kind: 'several', name: `Replace with ${file}`.slice(0, 1000), edits };
}
