import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, isUnchanged } from '../../../shared/compare/changes.ts';
import { changeInWords } from '../../../shared/compare/sentence.ts';
import { applyEdit, type Edit } from '../../../shared/edit/edit.ts';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import type { Names } from '../../../shared/model/describe.ts';
import type { Design } from '../../../shared/model/design.ts';
import { StepId } from '../../../shared/model/ids.ts';
import { existingStep, flowOrder, startSlot, withStepIn } from '../../../shared/model/sequence.ts';
import { exitsOf, type Step, withExit } from '../../../shared/model/step.ts';
import { call, designOf, email, emailCondition, task, wait } from '../../builders.ts';
import { drawnDesign, editOf, gesture } from '../../gestures.ts';

const names: Names = { catalog: standardCatalog, recordType: 'lead', designName: () => undefined };
const changes = (before: Design, after: Design) => changesBetween(before, after, names);
const words = (before: Design, after: Design) => changes(before, after).map(changeInWords);

/** The same design, read from a file in which fields come in another order. */
const reread = (design: Design): Design => ({
  ...structuredClone(design),
  sequence: {
    ...design.sequence,
    steps: Object.fromEntries(
      Object.entries(design.sequence.steps)
        .reverse()
        .map(([id, step]) => [id, { ...structuredClone(step), ...Object.fromEntries(Object.entries(step).reverse()) }]),
    ),
  },
});

function made(design: Design, edit: Edit): Design {
  const applied = applyEdit(design, edit);
  if (!applied.ok) throw new Error(applied.error.reason);
  return applied.value;
}

describe('laws', () => {
  test('a design has not changed against itself, however its fields are ordered', () => {
    fc.assert(
      fc.property(drawnDesign, (design) => {
        expect(changes(design, reread(design))).toEqual([]);
        expect(isUnchanged(design, reread(design))).toBe(true);
      }),
    );
  });

  test('one edit is told as what it is: adding as added, deleting as removed, typing as one changed field', () => {
    fc.assert(
      fc.property(drawnDesign, gesture, (design, gestureMade) => {
        const edit = editOf(design, gestureMade, 99);
        const applied = edit === null ? null : applyEdit(design, edit);
        if (edit === null || !applied?.ok) return;
        const kinds = new Set(changes(design, applied.value).map(({ kind }) => kind));
        const told: Partial<Record<Edit['kind'], readonly string[]>> = {
          addStep: ['added'],
          // A step that another path leads to as well stays, and loses the place below what went.
          removeStep: edit.kind === 'removeStep' && edit.keep === null ? ['removed', 'moved'] : ['removed'],
          changeStep: ['changed'],
          changeDetails: ['details'],
          moveStep: ['moved'],
          joinExit: ['moved'],
          partExit: ['moved', 'added'],
          pasteSteps: ['added'],
          replaceBranch: ['removed', 'added', 'moved'],
          // The gesture gives all steps one name.
          several: ['changed'],
          // The gesture goes back to nothing under another name.
          goBack: ['removed', 'details'],
        };
        expect([...kinds].filter((kind) => !told[edit.kind]?.includes(kind))).toEqual([]);
        expect(kinds.size === 0).toBe(isUnchanged(design, applied.value));
      }),
      { numRuns: 400 },
    );
  });

  test('what is added one way is removed the other way, and what changed changes back', () => {
    fc.assert(
      fc.property(drawnDesign, fc.array(gesture, { maxLength: 6 }), (design, gestures) => {
        const after = gestures.reduce((at, one, index) => {
          const edit = editOf(at, one, 100 + index);
          const applied = edit === null ? null : applyEdit(at, edit);
          return applied?.ok ? applied.value : at;
        }, design);
        const count = (from: Design, to: Design, kind: string): number => changes(from, to).filter((change) => change.kind === kind).length;
        expect(count(design, after, 'added')).toBe(count(after, design, 'removed'));
        expect(count(design, after, 'changed')).toBe(count(after, design, 'changed'));
        expect(changes(design, after).length === 0).toBe(isUnchanged(design, after));
      }),
    );
  });
});

test('a step that was deleted and added again just as it was is no change', () => {
  const first = designOf('Row', [task('Look it up'), call('Ring')]);
  const start = existingStep(first.sequence, StepId.parse('row-1'));
  const gone = made(first, { kind: 'removeStep', step: start.id, keep: 'next' });
  const again = made(gone, {
    kind: 'addStep',
    step: withExit({ ...start, id: StepId.parse('new') }, 'next', null),
    at: startSlot,
    tail: 'yes',
  });
  expect(changes(first, again)).toEqual([]);
  expect(isUnchanged(first, again)).toBe(true);
  expect(isUnchanged(first, { ...again, name: 'Column' })).toBe(false);
});

test('what stands below a condition that goes has not moved, though two paths led there and one does now', () => {
  const joined = designOf('Fork', [emailCondition('Opened?', { results: ['opened'], yes: [email('Thanks'), call('Ring')] })]);
  const [fork, thanks, ring] = ['fork-1', 'fork-2', 'fork-3'].map((id) => existingStep(joined.sequence, StepId.parse(id)));
  if (fork === undefined || thanks === undefined || ring === undefined) throw new Error('three steps');
  const before = { ...joined, sequence: withStepIn(joined.sequence, { kind: 'exit', step: fork.id, exit: 'no' }, ring.id) };
  expect(words(before, made(before, { kind: 'removeStep', step: fork.id, keep: 'yes' }))).toEqual(['Removed "Opened?" at the start']);
});

describe('moves', () => {
  const row = (...titles: readonly string[]) => {
    const ids = new Map(['A', 'B', 'C', 'D', 'E'].map((title, index) => [title, StepId.parse(`s${index}`)]));
    const idOf = (title: string | undefined) => (title === undefined ? null : (ids.get(title) ?? null));
    const steps = titles.map((title, index): Step => {
      return {
        kind: 'task',
        note: '',
        id: ids.get(title) ?? StepId.parse('none'),
        name: title,
        description: '',
        exits: { next: idOf(titles[index + 1]) },
      };
    });
    const sequence = { start: idOf(titles[0]), steps: Object.fromEntries(steps.map((step) => [step.id, step])) };
    return { ...designOf('Row', []), sequence };
  };

  test.each([
    [['A', 'B', 'C', 'D'], ['A', 'C', 'D', 'B'], ['Moved "B": was after A, is after D']],
    [['A', 'B', 'C', 'D'], ['D', 'A', 'B', 'C'], ['Moved "D": was after C, is at the start']],
    [['A', 'B', 'C'], ['A', 'C'], ['Removed "B" after A']],
    [
      ['A', 'C', 'D'],
      ['B', 'A', 'D', 'C', 'E'],
      ['Added "B" at the start', 'Moved "C": was after A, is after D', 'Added "E" after C'],
    ],
  ])('%j became %j', (before, after, told) => {
    expect(words(row(...before), row(...after))).toEqual(told);
  });

  test('a step that moved with everything below it is one move, and one to the other path of a condition is one', () => {
    const forked = designOf('Forked', [
      email('Ask'),
      emailCondition('Opened?', { results: ['opened'], yes: [call('Call'), wait('Rest', 1), task('Note')], no: [task('Write')] }),
    ]);
    const { sequence } = forked;
    const [opened, ring, write] = ['Opened?', 'Call', 'Write'].map((name) => flowOrder(sequence).find((step) => step.name === name));
    if (opened === undefined || ring === undefined || write === undefined) throw new Error('No steps');
    const without = withStepIn(sequence, { kind: 'exit', step: opened.id, exit: 'yes' }, null);
    const moved = { ...forked, sequence: withStepIn(without, { kind: 'exit', step: write.id, exit: 'next' }, ring.id) };
    expect(exitsOf(opened)[0]?.to).toBe(ring.id);
    expect(words(forked, moved)).toEqual(['Moved "Call": was after Opened?, Yes path, is after Write']);
  });
});

describe('fields', () => {
  test('values read as the screen says them, in flow order, with the sequence first', () => {
    const before = designOf('Calls', [call('Call'), wait('Rest', 2)]);
    const [ring, rest] = flowOrder(before.sequence);
    if (ring?.kind !== 'phoneCall' || rest?.kind !== 'wait') throw new Error('No steps');
    const renamed = made(before, {
      kind: 'changeDetails',
      details: {
        name: 'Better calls',
        description: '',
        recordType: 'contact',
        tags: ['new'],
        options: { ...before.options, exitOnReply: true },
      },
    });
    const waited = made(renamed, { kind: 'changeStep', step: { ...rest, duration: { days: 3, hours: 4 } } });
    const after = made(waited, { kind: 'changeStep', step: { ...ring, name: 'Ring', script: 'Good day' } });
    expect(words(before, after)).toEqual([
      'Changed the sequence: Name was "Calls", is "Better calls"',
      'Changed the sequence: Record type was "Lead", is "Contact"',
      'Changed the sequence: Tags was empty, is "new"',
      'Changed the sequence: End on a reply to an email was "off", is "on"',
      'Changed "Ring": Title was "Call", is "Ring"',
      'Changed "Ring": Script was empty, is "Good day"',
      'Changed "Rest": Wait time was "2 days", is "3 days 4 hours"',
    ]);
  });

  test('copies with ids of their own are compared by kind and title', () => {
    const before = designOf('One', [call('Call'), task('Note')]);
    const after = designOf('Two', [task('Prepare'), call('Call'), task('Note')]);
    expect(words(before, after)).toEqual(['Changed the sequence: Name was "One", is "Two"', 'Added "Prepare" at the start']);
  });
});
