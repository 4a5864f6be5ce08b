import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineBeginning, linesAbove, type Move, moved, parentOf } from '../../../../renderer/designer/outline/moves.ts';
import { type OutlineRow, rowsOf } from '../../../../renderer/designer/outline/rows.ts';
import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import { call, designOf, email, emailCondition, task } from '../../../builders.ts';
import { deepForks, deepId } from '../../../deep.ts';
import { anySequence } from '../../../sequences.ts';

const names = { catalog: standardCatalog, recordType: 'lead', designName: () => undefined };
const rowsWith = (sequence: Parameters<typeof rowsOf>[0], ...collapsed: readonly string[]): readonly OutlineRow[] =>
  rowsOf(sequence, { names, issues: [], collapsed: new Set(collapsed), filter: '' });

const { sequence } = designOf('Forked', [
  email('Intro'),
  emailCondition('Opened?', { results: ['opened'], yes: [call('Call')], no: [task('Note'), task('Nudge')] }),
]);

function labelled(rows: readonly OutlineRow[], label: string): OutlineRow {
  const found = rows.find((row) => row.label.includes(label));
  if (found === undefined) throw new Error(`No line says ${label}`);
  return found;
}

describe('the keys of a tree', () => {
  const rows = rowsWith(sequence);
  const from = (label: string, move: Move): string => {
    const change = moved(rows, labelled(rows, label), move, true);
    return change === null ? 'stays' : change.kind === 'go' ? change.to.label : `${change.kind}s ${change.key}`;
  };

  test.each<readonly [string, Move, string]>([
    ['Call', 'next', 'No path, 2 steps, of Opened?'],
    ['Call', 'previous', 'Yes path, 1 step, of Opened?'],
    ['Call', 'out', 'Yes path, 1 step, of Opened?'],
    ['Call', 'in', 'stays'],
    ['Email condition', 'in', 'Yes path, 1 step, of Opened?'],
    ['Email condition', 'out', 'closes step:forked-2'],
    ['Intro', 'out', 'stays'],
    ['Nudge', 'next', 'stays'],
    ['Nudge', 'first', 'Sequence starts here.'],
    ['Intro', 'last', 'Task, Nudge.'],
  ])('on %s, %s leads to %s', (label, move, to) => {
    expect(from(label, move)).toBe(to);
  });

  test('a closed line opens first', () => {
    const closed = rowsWith(sequence, 'step:forked-2');
    expect(moved(closed, labelled(closed, 'Email condition'), 'in', true)).toEqual({ kind: 'open', key: 'step:forked-2' });
    expect(moved(closed, labelled(closed, 'Email condition'), 'next', true)).toBeNull();
  });

  test('while only hits show, nothing closes', () => {
    expect(moved(rows, labelled(rows, 'Email condition'), 'out', false)).toBeNull();
  });
});

test('every line is reached by walking down from the first, and back up from the last', () => {
  fc.assert(
    fc.property(anySequence, (drawn) => {
      const rows = rowsWith(drawn);
      for (const [move, expected] of [
        ['next', rows],
        ['previous', [...rows].reverse()],
      ] as const) {
        const walked: OutlineRow[] = [];
        for (let row = expected[0]; row !== undefined; ) {
          walked.push(row);
          const change = moved(rows, row, move, true);
          row = change?.kind === 'go' ? change.to : undefined;
        }
        expect(walked).toEqual(expected);
      }
    }),
  );
});

test('the lines above a step are the parents of its line', () => {
  fc.assert(
    fc.property(anySequence, (drawn) => {
      const rows = rowsWith(drawn);
      for (const row of rows) {
        if (row.kind !== 'step') continue;
        const parents: string[] = [];
        for (let up = parentOf(rows, row); up !== undefined; up = parentOf(rows, up)) parents.unshift(up.key);
        expect(linesAbove(drawn, row.step)).toEqual(parents);
      }
    }),
  );
});

test('letters find the next line that begins with them, round and round', () => {
  const rows = rowsWith(sequence);
  expect(lineBeginning(rows, labelled(rows, 'Intro'), 'n')?.label).toBe('No path, 2 steps, of Opened?');
  expect(lineBeginning(rows, labelled(rows, 'No path'), 'n')?.label).toBe('Task, Note.');
  expect(lineBeginning(rows, labelled(rows, 'Note'), 'nu')?.label).toBe('Task, Nudge.');
  expect(lineBeginning(rows, labelled(rows, 'Nudge'), 'S')?.label).toBe('Sequence starts here.');
  expect(lineBeginning(rows, labelled(rows, 'Nudge'), 'x')).toBeUndefined();
});

test('a step below 3,000 conditions stands below all their lines', () => {
  expect(linesAbove(deepForks(3001), deepId(3000))).toHaveLength(6000);
});
