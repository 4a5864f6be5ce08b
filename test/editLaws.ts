import { expect } from 'vitest';
import { applyEdit, Edit } from '../shared/edit/edit.ts';
import { commit, newHistory, undo } from '../shared/edit/history.ts';
import { misplaced } from '../shared/edit/standing.ts';
import { references } from '../shared/file/references.ts';
import type { Design } from '../shared/model/design.ts';

/**
 * The laws that every edit keeps: its input is untouched, it survives JSON, its result holds together without loops or loose steps, and undo
 * gives the design before back. Answers the design after, or `null` where the edit was refused in words.
 */
export function expectLawfulEdit(design: Design, edit: Edit): Design | null {
  const before = JSON.stringify(design);
  expect(Edit.parse(JSON.parse(JSON.stringify(edit)))).toEqual(edit);
  const applied = applyEdit(design, edit);
  expect(JSON.stringify(design)).toBe(before);
  if (!applied.ok) {
    expect(applied.error.reason).toMatch(/[.?!]$/);
    return null;
  }
  expect(references(applied.value)).toBeNull();
  const committed = commit(newHistory(design), edit, null, 0);
  expect(committed.ok && undo(committed.value).present).toBe(design);
  return applied.value;
}

/** A change of places brings nothing where it must not stand; what stood wrong before may still do so. */
export function expectNothingMisplaced(before: Design, after: Design): void {
  const wrong = new Set(misplaced(before.sequence).keys());
  expect([...misplaced(after.sequence).keys()].filter((id) => !wrong.has(id))).toEqual([]);
}
