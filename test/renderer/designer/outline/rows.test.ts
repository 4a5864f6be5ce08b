import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OutlineRow, type OutlineView, rowsOf, stepKey } from '../../../../renderer/designer/outline/rows.ts';
import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import { stepInWords } from '../../../../shared/model/describe.ts';
import { kindFacts } from '../../../../shared/model/kinds.ts';
import { type Sequence, type Slot, startSlot, stepIn } from '../../../../shared/model/sequence.ts';
import { exitsOf, isCondition } from '../../../../shared/model/step.ts';
import { call, designOf, email, emailCondition, task } from '../../../builders.ts';
import { deepForks, deepId } from '../../../deep.ts';
import { anySequence, sequenceOfAnySize } from '../../../sequences.ts';

const names = { catalog: standardCatalog, recordType: 'lead', designName: () => undefined };
const everything: OutlineView = { names, issues: [], collapsed: new Set(), filter: '' };

/** What a screen reader is told of a line, with what is below it. */
interface Told {
  readonly name: string;
  readonly below: readonly Told[];
}

/** Builds the tree from what the lines say of themselves alone: level, position and size. */
function toldBy(rows: readonly OutlineRow[]): readonly Told[] {
  let next = 0;
  const list = (level: number): readonly Told[] => {
    const told: Told[] = [];
    const sizes: number[] = [];
    for (let row = rows[next]; row?.level === level; row = rows[next]) {
      next += 1;
      const below = list(level + 1);
      expect(row.expanded).toBe(below.length > 0 ? true : null);
      told.push({ name: row.label, below });
      expect(row.position).toBe(told.length);
      sizes.push(row.size);
    }
    expect(sizes).toEqual(told.map(() => told.length));
    return told;
  };
  const all = list(1);
  expect(next).toBe(rows.length);
  return all;
}

/** What must be told, straight from the exits of the model. */
function modelTree(sequence: Sequence): readonly Told[] {
  const told = new Set<string>();
  const titleIn = (id: string): string => {
    const step = Object.values(sequence.steps).find((one) => one.id === id);
    return step === undefined ? '' : step.name.trim() === '' ? kindFacts[step.kind].label : step.name;
  };
  const stopped = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
  const below = (slot: Slot): readonly Told[] => {
    const id = stepIn(sequence, slot);
    const step = id === null ? undefined : sequence.steps[id];
    if (step === undefined) return [];
    const title = titleIn(step.id);
    if (told.has(step.id)) return [{ name: stopped(`Continues at ${title}`), below: [] }];
    told.add(step.id);
    const words = ['phoneCall', 'task', 'linkedIn'].includes(step.kind) ? '' : stepInWords(names, step);
    const { noun } = kindFacts[step.kind];
    const name = `${stopped(title === noun ? noun : `${noun}, ${title}`)} ${words === '' ? '' : stopped(words)}`.trim();
    if (!isCondition(step)) {
      return [{ name, below: [] }, ...exitsOf(step).flatMap((exit) => below({ kind: 'exit', step: step.id, exit: exit.name }))];
    }
    const paths = (['yes', 'no'] as const).map((exit) => {
      const before = told.size;
      const steps = below({ kind: 'exit', step: step.id, exit });
      const count = told.size - before;
      const many = count === 0 ? 'no steps' : `${count} step${count === 1 ? '' : 's'}`;
      return { name: stopped(`${exit === 'yes' ? 'Yes' : 'No'} path, ${many}, of ${title}`), below: steps };
    });
    return [{ name, below: paths }];
  };
  return [{ name: 'Sequence starts here.', below: [] }, ...below(startSlot)];
}

describe('laws', () => {
  test('levels, sizes, positions, order and names of the lines equal the model, from 1 to 500 steps', () => {
    fc.assert(
      fc.property(fc.oneof(anySequence, sequenceOfAnySize), (sequence) => {
        expect(toldBy(rowsOf(sequence, everything))).toEqual(modelTree(sequence));
      }),
      { numRuns: 60 },
    );
  });

  test('each line has a key of its own, and closing a line hides what is below it and nothing else', () => {
    fc.assert(
      fc.property(anySequence, fc.nat(1000), (sequence, pick) => {
        const rows = rowsOf(sequence, everything);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        const closable = rows.filter(({ expanded }) => expanded === true);
        const closed = closable[pick % Math.max(1, closable.length)];
        if (closed === undefined) return;
        const at = rows.indexOf(closed);
        const after = rows.findIndex(({ level }, index) => index > at && level <= closed.level);
        const left = [...rows.slice(0, at + 1), ...(after === -1 ? [] : rows.slice(after))].map(({ key }) => key);
        expect(rowsOf(sequence, { ...everything, collapsed: new Set([closed.key]) }).map(({ key }) => key)).toEqual(left);
      }),
    );
  });

  test('a filter shows every hit with all that leads to it, numbered as shown', () => {
    fc.assert(
      fc.property(anySequence, fc.constantFrom('email', 'call', 'field', 'a', 'zzz'), (sequence, filter) => {
        const rows = rowsOf(sequence, { ...everything, filter });
        const all = rowsOf(sequence, everything);
        expect(rows.every(({ key }) => all.some((row) => row.key === key))).toBe(true);
        for (const [index, row] of rows.entries()) {
          const isHit = row.kind === 'step' && `${row.title} ${kindFacts[row.stepKind].label} ${row.words}`.toLowerCase().includes(filter);
          expect(isHit || rows[index + 1]?.level === row.level + 1).toBe(true);
        }
        toldBy(rows);
      }),
    );
  });
});

const { sequence } = designOf('Joined', [
  email('Intro'),
  emailCondition('Opened?', { results: ['opened'], yes: [call('Call')], no: [] }),
  task('Note'),
]);

test('a line knows the step it stands for and where "add" adds', () => {
  const rows = rowsOf(sequence, everything);
  expect(rows.map((row) => [row.label, row.slot])).toEqual([
    ['Sequence starts here.', { kind: 'start' }],
    ['Email, Intro.', { kind: 'exit', step: 'joined-1', exit: 'next' }],
    ['Email condition, Opened? opened within 0 hours.', { kind: 'exit', step: 'joined-2', exit: 'yes' }],
    ['Yes path, 2 steps, of Opened?', { kind: 'exit', step: 'joined-2', exit: 'yes' }],
    ['Phone call, Call.', { kind: 'exit', step: 'joined-4', exit: 'next' }],
    ['Task, Note.', { kind: 'exit', step: 'joined-3', exit: 'next' }],
    ['No path, no steps, of Opened?', { kind: 'exit', step: 'joined-2', exit: 'no' }],
    ['Continues at Note.', { kind: 'exit', step: 'joined-2', exit: 'no' }],
  ]);
});

test('a line shows the problems of its step', () => {
  const [id] = Object.values(sequence.steps).flatMap((step) => (step.name === 'Note' ? [step.id] : []));
  if (id === undefined) throw new Error('There is no Note');
  const issues = [{ id: 'x', severity: 'error', step: id, message: '', reason: '', sources: [] }] as const;
  const row = rowsOf(sequence, { ...everything, issues }).find(({ step }) => step === id);
  expect(row).toMatchObject({ label: 'Task, Note. 1 problem.', errors: 1, warnings: 0 });
});

test('conditions that stand below each other by the thousand have their lines, with what is below counted', () => {
  const sequence = deepForks(3000);
  const rows = rowsOf(sequence, everything);
  expect(rows).toHaveLength(1 + 3 * 3000);
  expect(rows.find(({ key }) => key === stepKey(deepId(2999)))?.level).toBe(1 + 2 * 2999);
  expect(rows.find(({ kind }) => kind === 'path')).toMatchObject({ count: 2999 });
  expect(rowsOf(sequence, { ...everything, filter: 'hot' })).toHaveLength(3000 + 2999);
});
