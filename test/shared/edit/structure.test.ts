import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../shared/check/check.ts';
import { applyEdit, type Edit } from '../../../shared/edit/edit.ts';
import { fragmentOf, isWhole, renewed } from '../../../shared/edit/fragment.ts';
import { commit, newHistory, undo } from '../../../shared/edit/history.ts';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import type { Design } from '../../../shared/model/design.ts';
import { placed } from '../../../shared/model/flow.ts';
import { StepId } from '../../../shared/model/ids.ts';
import { existingStep, flowOrder, type Sequence, slotsTo, startSlot, stepOf } from '../../../shared/model/sequence.ts';
import { exitsOf } from '../../../shared/model/step.ts';
import { expectLawfulEdit, expectNothingMisplaced } from '../../editLaws.ts';
import { drawnDesign, editOf, gesture } from '../../gestures.ts';
import { advance, ask, below, call, designOf, drawn, email, idOf, opened, task } from './drawn.ts';

function renewing(sequence: Sequence, id: StepId, extent: 'alone' | 'withBelow', name = 'n'): Sequence {
  let count = 0;
  return renewed(fragmentOf(sequence, id, extent), () => StepId.parse(`${name}${++count}`));
}

function made(design: Design, edit: Edit): Design {
  const after = expectLawfulEdit(design, edit);
  if (after === null) throw new Error('The edit was refused');
  return after;
}

function refusal(design: Design, edit: Edit): string {
  const applied = applyEdit(design, edit);
  return applied.ok ? '' : applied.error.reason;
}

const pasting = (design: Design, name: string, at: ReturnType<typeof below>, extent: 'alone' | 'withBelow', from = design): Edit => ({
  kind: 'pasteSteps',
  steps: renewing(from.sequence, idOf(from, name), extent),
  at,
  tail: 'yes',
});

const label = (design: Design, edit: Edit): string | undefined => {
  const committed = commit(newHistory(design), edit, null, 0);
  return committed.ok ? committed.value.past.at(-1)?.label : undefined;
};

const forked = designOf([
  { step: task('A') },
  { step: ask('Q'), yes: [{ step: task('B') }, { step: task('C') }], no: [{ step: task('D') }] },
]);
const joined = designOf([
  { step: task('A') },
  { step: ask('Q'), yes: [{ step: task('B') }], no: [{ step: task('C') }] },
  { step: task('J') },
  { step: task('K') },
]);

describe('laws of every edit', () => {
  test('leaves its input alone, survives JSON, holds together and is undone', () => {
    fc.assert(
      fc.property(drawnDesign, gesture, (design, drawnGesture) => {
        const edit = editOf(design, drawnGesture, 99);
        if (edit !== null) expectLawfulEdit(design, edit);
      }),
      { numRuns: 300 },
    );
  });

  test('moving, joining and extracting put nothing where it must not stand', () => {
    fc.assert(
      fc.property(drawnDesign, gesture, (design, drawnGesture) => {
        const edit = editOf(design, drawnGesture, 99);
        if (edit === null || !['moveStep', 'joinExit', 'replaceBranch'].includes(edit.kind)) return;
        const after = expectLawfulEdit(design, edit);
        if (after !== null) expectNothingMisplaced(design, after);
      }),
      { numRuns: 300 },
    );
  });
});

describe('fragments', () => {
  test('of any step are whole, and stay so under new ids, none of which is old', () => {
    fc.assert(
      fc.property(drawnDesign, fc.nat(1000), fc.constantFrom('alone' as const, 'withBelow' as const), ({ sequence }, pick, extent) => {
        const steps = flowOrder(sequence);
        const step = steps[pick % Math.max(1, steps.length)];
        if (step === undefined) return;
        const copy = renewing(sequence, step.id, extent, 'new-');
        expect(isWhole(copy)).toBe(true);
        expect(Object.keys(copy.steps).filter((id) => id in sequence.steps)).toEqual([]);
        const places = ({ steps: all, start }: Sequence) => {
          const order = flowOrder({ steps: all, start }).map(({ id }) => id);
          return order.map((id) =>
            exitsOf(existingStep({ steps: all, start }, id)).map(({ to }) => (to === null ? null : order.indexOf(to))),
          );
        };
        expect(places(copy)).toEqual(places(fragmentOf(sequence, step.id, extent)));
      }),
    );
  });
});

describe('continuing at a step that is there', () => {
  test('joins an open path with another one', () => {
    const edit: Edit = { kind: 'joinExit', slot: below(forked, 'D'), to: idOf(forked, 'C') };
    expect(drawn(made(forked, edit).sequence)).toBe('A Q(B C | D C)');
    expect(label(forked, edit)).toBe('Continue at "C"');
  });

  test('never makes a loop', () => {
    for (const name of ['A', 'Q', 'B', 'C']) {
      expect(refusal(forked, { kind: 'joinExit', slot: below(forked, 'C'), to: idOf(forked, name) })).toContain('cannot run in a loop');
    }
  });

  test('loses nothing: a path with steps of its own does not continue elsewhere', () => {
    expect(refusal(forked, { kind: 'joinExit', slot: below(forked, 'B'), to: idOf(forked, 'D') })).toContain('only a path that ends');
    expect(refusal(forked, { kind: 'joinExit', slot: startSlot, to: idOf(forked, 'D') })).not.toBe('');
    expect(drawn(made(joined, { kind: 'joinExit', slot: below(joined, 'C'), to: idOf(joined, 'K') }).sequence)).toBe('A Q(B J K | C K)');
  });

  test('does not lead from a call to the question about an email', () => {
    const asking = designOf([
      { step: task('A') },
      { step: ask('Q'), yes: [{ step: email('Mail') }, { step: opened }], no: [{ step: call('Call') }] },
    ]);
    expect(refusal(asking, { kind: 'joinExit', slot: below(asking, 'Call'), to: idOf(asking, 'Opened?') })).toContain(
      'directly under an email',
    );
  });
});

describe('parting', () => {
  test('lets the path stand open, or gives it a copy of its own', () => {
    const slot = below(joined, 'C');
    expect(drawn(made(joined, { kind: 'partExit', slot, copy: null }).sequence)).toBe('A Q(B J K | C)');
    const copied = made(joined, { kind: 'partExit', slot, copy: renewing(joined.sequence, idOf(joined, 'J'), 'withBelow') });
    expect(drawn(copied.sequence)).toBe('A Q(B J K | C J K)');
    expect([...slotsTo(copied.sequence).values()].every((slots) => slots.length === 1)).toBe(true);
  });

  test('is refused where nothing is joined', () => {
    expect(refusal(forked, { kind: 'partExit', slot: below(forked, 'B'), copy: null })).toContain('nothing to part');
  });
});

describe('pasting', () => {
  test('puts steps in, and what stood there follows at their end', () => {
    expect(drawn(made(forked, pasting(forked, 'D', below(forked, 'B'), 'alone')).sequence)).toBe('A Q(B D C | D)');
    expect(drawn(made(forked, pasting(forked, 'Q', below(forked, 'D'), 'withBelow')).sequence)).toBe('A Q(B C | D Q(B C | D))');
  });

  test('a copy does not move what it was copied from', () => {
    const copied = made(forked, pasting(forked, 'B', below(forked, 'D'), 'withBelow'));
    expect(drawn(copied.sequence)).toBe('A Q(B C | D B C)');
    for (const step of flowOrder(forked.sequence)) expect(stepOf(copied.sequence, step.id)).toBeDefined();
  });

  test('a step that was pasted can be copied again', () => {
    const once = made(forked, pasting(forked, 'B', below(forked, 'D'), 'alone'));
    const pasted = exitsOf(existingStep(once.sequence, idOf(forked, 'D')))[0]?.to ?? idOf(forked, 'A');
    const steps = renewing(once.sequence, pasted, 'alone', 'again');
    const twice = made(once, { kind: 'pasteSteps', steps, at: { kind: 'exit', step: pasted, exit: 'next' }, tail: 'yes' });
    expect(drawn(twice.sequence)).toBe('A Q(B C | D B B)');
  });

  test('many steps are one entry of the history, and one undo takes them all away', () => {
    const edit = pasting(forked, 'Q', below(forked, 'D'), 'withBelow');
    const committed = commit(newHistory(forked), edit, null, 0);
    expect(committed.ok && undo(committed.value).present).toBe(forked);
    expect(label(forked, edit)).toBe('Paste 4 steps');
    expect(label(forked, pasting(forked, 'D', below(forked, 'B'), 'alone'))).toBe('Paste "D"');
  });

  test("what is not in this sequence's world is kept, and check tells of it", () => {
    const target = { ...advance, kind: 'advance' as const, target: forked.id };
    const from = designOf([{ step: task('A') }, { step: email('Mail', 'a-template-from-elsewhere') }, { step: target }]);
    const pasted = made(forked, pasting(forked, 'Mail', below(forked, 'D'), 'withBelow', from));
    const found = check(pasted, { catalog: standardCatalog, library: new Map(), profile: 'dynamics-365' });
    const steps = new Set(found.filter(({ severity }) => severity === 'error').map(({ step }) => step));
    expect([...steps]).toEqual(expect.arrayContaining(['n1', 'n2']));
  });

  test('is refused where it must not stand, twice, and in pieces', () => {
    const asking = designOf([{ step: email('Mail') }, { step: opened }]);
    expect(refusal(forked, pasting(forked, 'Opened?', below(forked, 'D'), 'alone', asking))).toContain('directly under an email');
    const edit = pasting(forked, 'D', below(forked, 'B'), 'alone');
    expect(refusal(made(forked, edit), edit)).toBe('These steps are already in the sequence.');
    expect(refusal(forked, { kind: 'pasteSteps', steps: { start: null, steps: {} }, at: startSlot, tail: 'yes' })).not.toBe('');
    const [loose] = flowOrder(renewing(forked.sequence, idOf(forked, 'B'), 'withBelow'));
    if (loose === undefined) throw new Error('Nothing was copied');
    const steps = { start: loose.id, steps: { [loose.id]: loose } };
    expect(refusal(forked, { kind: 'pasteSteps', steps, at: startSlot, tail: 'yes' })).toBe('These steps do not hang together.');
  });
});

describe('extracting', () => {
  const by = placed(advance, StepId.parse('adv'));

  test('puts one step in the place of a branch', () => {
    const edit: Edit = { kind: 'replaceBranch', step: idOf(forked, 'B'), by };
    expect(drawn(made(forked, edit).sequence)).toBe('A Q(Hand over | D)');
    expect(label(forked, edit)).toBe('Extract "B" to another sequence');
  });

  test('keeps what another path leads to as well', () => {
    expect(drawn(made(joined, { kind: 'replaceBranch', step: idOf(joined, 'B'), by }).sequence)).toBe('A Q(Hand over | C J K)');
    expect(drawn(made(joined, { kind: 'replaceBranch', step: idOf(joined, 'J'), by }).sequence)).toBe('A Q(B Hand over | C Hand over)');
  });

  test('does not leave a sequence that starts with handing over', () => {
    expect(refusal(forked, { kind: 'replaceBranch', step: idOf(forked, 'A'), by })).toContain('cannot start with');
  });
});

test('a condition put above steps keeps them on one path and leaves the other one open, never silently both', () => {
  for (const tail of ['yes', 'no'] as const) {
    const step = placed(ask('New'), StepId.parse('n'));
    const after = made(forked, { kind: 'addStep', step, at: below(forked, 'B'), tail });
    const exits = exitsOf(existingStep(after.sequence, step.id));
    expect(exits.map(({ name, to }) => [name, to !== null])).toEqual([
      ['yes', tail === 'yes'],
      ['no', tail === 'no'],
    ]);
  }
});
