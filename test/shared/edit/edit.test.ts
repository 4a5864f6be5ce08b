import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit, Edit } from '../../../shared/edit/edit.ts';
import type { Design } from '../../../shared/model/design.ts';
import { placed, type StepContent, sequenceOf } from '../../../shared/model/flow.ts';
import { StepId } from '../../../shared/model/ids.ts';
import { existingStep, flowOrder, slotsTo, startSlot } from '../../../shared/model/sequence.ts';
import { exitsOf, isLinear, type Step } from '../../../shared/model/step.ts';
import { drawnDesign, editOf, emptyDesign, gesture } from '../../gestures.ts';

const id = (text: string) => StepId.parse(text);
const task = (name: string): StepContent => ({ kind: 'task', name, description: '' });
const question = (name: string): StepContent => ({ kind: 'callCondition', name, description: '', results: [] });
const advance: StepContent = { kind: 'advance', name: 'Hand over', description: '', target: null };

function designOf(...names: readonly string[]): Design {
  let count = 0;
  const flow = names.map((name) => ({ step: task(name) }));
  return { ...emptyDesign, sequence: sequenceOf(flow, () => id(`t${++count}`)) };
}

function made(design: Design, edit: Edit): Design {
  const applied = applyEdit(design, edit);
  if (!applied.ok) throw new Error(applied.error.reason);
  return applied.value;
}

const names = (design: Design, from?: Step['id'] | null): string[] => flowOrder(design.sequence, from).map((step) => step.name);

describe('laws', () => {
  test('an edit leaves its input untouched, survives JSON, and keeps every step reachable exactly as drawn', () => {
    fc.assert(
      fc.property(drawnDesign, gesture, (design, gestureMade) => {
        const edit = editOf(design, gestureMade, 99);
        if (edit === null) return;
        const before = JSON.stringify(design);
        const applied = applyEdit(design, edit);
        expect(JSON.stringify(design)).toBe(before);
        expect(Edit.parse(JSON.parse(JSON.stringify(edit)))).toEqual(edit);
        if (!applied.ok) return;
        const { sequence } = applied.value;
        expect(flowOrder(sequence)).toHaveLength(Object.keys(sequence.steps).length);
        for (const [step, slots] of slotsTo(sequence)) expect(existingStep(sequence, step), JSON.stringify(slots)).toBeDefined();
      }),
    );
  });

  test('removing what was just added gives the old sequence back', () => {
    fc.assert(
      fc.property(drawnDesign, fc.nat(1000), fc.nat(1000), fc.constantFrom('yes', 'no'), (design, entry, slot, tail) => {
        const edit = editOf(design, { kind: 'add', entry, slot, tail }, 99);
        if (edit?.kind !== 'addStep') return;
        const added = applyEdit(design, edit);
        if (!added.ok) return;
        const keep = isLinear(edit.step) ? 'next' : exitsOf(edit.step).length > 0 ? tail : null;
        expect(made(added.value, { kind: 'removeStep', step: edit.step.id, keep }).sequence).toEqual(design.sequence);
      }),
    );
  });
});

describe('addStep', () => {
  test('puts the first step at the start', () => {
    const design = made(emptyDesign, { kind: 'addStep', step: placed(task('First'), id('n')), at: startSlot, tail: 'yes' });
    expect(names(design)).toEqual(['First']);
  });

  test('puts a step between two others', () => {
    const at = { kind: 'exit', step: id('t1'), exit: 'next' } as const;
    const design = made(designOf('One', 'Two'), { kind: 'addStep', step: placed(task('Between'), id('n')), at, tail: 'yes' });
    expect(names(design)).toEqual(['One', 'Between', 'Two']);
  });

  test.each(['yes', 'no'] as const)('a condition put above steps keeps them on its %s path', (tail) => {
    const at = { kind: 'exit', step: id('t1'), exit: 'next' } as const;
    const design = made(designOf('One', 'Two'), { kind: 'addStep', step: placed(question('Reached?'), id('n')), at, tail });
    const exits = exitsOf(existingStep(design.sequence, id('n')));
    expect(exits.find((exit) => exit.name === tail)?.to).toBe('t2');
    expect(exits.find((exit) => exit.name !== tail)?.to).toBeNull();
  });

  test('nothing can be put between a step and what follows, if nothing may follow it', () => {
    const edit: Edit = { kind: 'addStep', step: placed(advance, id('n')), at: startSlot, tail: 'yes' };
    expect(applyEdit(designOf('One'), edit)).toEqual({
      ok: false,
      error: { reason: 'Nothing can follow "Hand over": add it where a path ends.' },
    });
  });

  test('a slot that is gone, an id that is taken and a step that already leads somewhere are refused', () => {
    const design = designOf('One');
    const gone = { kind: 'exit', step: id('zz'), exit: 'next' } as const;
    const leading: Step = { kind: 'task', id: id('n'), name: 'New', description: '', note: '', exits: { next: id('t1') } };
    expect(applyEdit(design, { kind: 'addStep', step: placed(task('New'), id('n')), at: gone, tail: 'yes' }).ok).toBe(false);
    expect(applyEdit(design, { kind: 'addStep', step: placed(task('New'), id('t1')), at: startSlot, tail: 'yes' }).ok).toBe(false);
    expect(applyEdit(design, { kind: 'addStep', step: leading, at: startSlot, tail: 'yes' }).ok).toBe(false);
  });
});

describe('removeStep', () => {
  const forked = (): Design => {
    let count = 0;
    const flow = [{ step: task('Call') }, { step: question('Reached?'), yes: [{ step: task('Meet') }], no: [{ step: task('Write') }] }];
    return { ...emptyDesign, sequence: sequenceOf(flow, () => id(`f${++count}`)) };
  };

  test.each([
    ['yes', ['Call', 'Meet']],
    ['no', ['Call', 'Write']],
    [null, ['Call']],
  ] as const)('a condition removed keeping %s leaves %j', (keep, left) => {
    expect(names(made(forked(), { kind: 'removeStep', step: id('f2'), keep }))).toEqual(left);
  });

  test('where branches join, every way to the removed step leads on to what followed it', () => {
    let count = 0;
    const flow = [{ step: question('Reached?'), yes: [{ step: task('Meet') }], no: [] }, { step: task('Note') }, { step: task('End') }];
    const joined = { ...emptyDesign, sequence: sequenceOf(flow, () => id(`j${++count}`)) };
    const note = flowOrder(joined.sequence).find((step) => step.name === 'Note');
    expect(slotsTo(joined.sequence).get(note?.id ?? id('none'))).toHaveLength(2);
    const after = made(joined, { kind: 'removeStep', step: note?.id ?? id('none'), keep: 'next' });
    expect(names(after)).toEqual(['Reached?', 'Meet', 'End']);
  });

  test('a step that is gone and a path that the step does not have are refused', () => {
    expect(applyEdit(forked(), { kind: 'removeStep', step: id('zz'), keep: 'next' }).ok).toBe(false);
    expect(applyEdit(forked(), { kind: 'removeStep', step: id('f1'), keep: 'yes' }).ok).toBe(false);
  });
});

describe('changeStep', () => {
  test('changes the content and nothing else', () => {
    const design = designOf('One', 'Two');
    const step = { ...existingStep(design.sequence, id('t1')), name: 'Uno' };
    expect(names(made(design, { kind: 'changeStep', step }))).toEqual(['Uno', 'Two']);
  });

  test('another kind or another way out is refused', () => {
    const design = designOf('One', 'Two');
    const other = placed(question('Reached?'), id('t1'));
    const elsewhere: Step = { kind: 'task', id: id('t1'), name: 'One', description: '', note: '', exits: { next: null } };
    expect(applyEdit(design, { kind: 'changeStep', step: other }).ok).toBe(false);
    expect(applyEdit(design, { kind: 'changeStep', step: elsewhere }).ok).toBe(false);
  });
});

describe('several', () => {
  const uno = (design: Design) => ({ kind: 'changeStep' as const, step: { ...existingStep(design.sequence, id('t1')), name: 'Uno' } });

  test('are made in their order', () => {
    const design = designOf('One', 'Two');
    const remove = { kind: 'removeStep', step: id('t2'), keep: 'next' } as const;
    expect(names(made(design, { kind: 'several', name: 'Both', edits: [uno(design), remove] }))).toEqual(['Uno']);
  });

  test('are all refused when one is, with its reason', () => {
    const design = designOf('One');
    const gone = { kind: 'removeStep', step: id('zz'), keep: 'next' } as const;
    expect(applyEdit(design, { kind: 'several', name: 'Both', edits: [uno(design), gone] })).toEqual(applyEdit(design, gone));
  });
});

test('a change makes a finished design a draft again; saving a scenario does not', () => {
  const finished = made(designOf('One'), { kind: 'setStatus', status: 'finished' });
  const { name, description, recordType, tags, options } = finished;
  expect(made(finished, { kind: 'changeDetails', details: { name: `${name}!`, description, recordType, tags, options } }).status).toBe(
    'draft',
  );
  expect(made(finished, { kind: 'removeStep', step: id('t1'), keep: 'next' }).status).toBe('draft');
});

test('tags sort a library and are nothing that runs: a finished design stays finished', () => {
  const finished: Design = { ...emptyDesign, status: 'finished' };
  const { name, description, recordType, options } = finished;
  const retagged = made(finished, { kind: 'changeDetails', details: { name, description, recordType, options, tags: ['spring'] } });
  expect(retagged).toEqual({ ...finished, tags: ['spring'] });
  const renamed = made(finished, { kind: 'changeDetails', details: { name: `${name}!`, description, recordType, options, tags: [] } });
  expect(renamed.status).toBe('draft');
});
