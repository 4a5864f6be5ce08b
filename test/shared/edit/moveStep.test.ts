import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit, type Edit } from '../../../shared/edit/edit.ts';
import { commit, newHistory } from '../../../shared/edit/history.ts';
import type { Design } from '../../../shared/model/design.ts';
import { StepId } from '../../../shared/model/ids.ts';
import { flowOrder, type Slot, startSlot } from '../../../shared/model/sequence.ts';
import { exitsOf } from '../../../shared/model/step.ts';
import { expectLawfulEdit, expectNothingMisplaced } from '../../editLaws.ts';
import { drawnDesign, editOf } from '../../gestures.ts';
import { advance, ask, below, designOf, drawn, email, idOf, opened, task } from './drawn.ts';

const moving = (design: Design, name: string, at: Slot, extent: 'alone' | 'withBelow' = 'alone', tail: 'yes' | 'no' = 'yes'): Edit => ({
  kind: 'moveStep',
  step: idOf(design, name),
  at,
  extent,
  tail,
});

function moved(design: Design, edit: Edit): string {
  const made = expectLawfulEdit(design, edit);
  if (made === null) throw new Error('The move was refused');
  return drawn(made.sequence);
}

function refusal(design: Design, edit: Edit): string {
  const applied = applyEdit(design, edit);
  return applied.ok ? '' : applied.error.reason;
}

describe('laws of moving', () => {
  const move = fc.record({
    kind: fc.constant('move' as const),
    step: fc.nat(1000),
    slot: fc.nat(1000),
    extent: fc.constantFrom('alone' as const, 'withBelow' as const),
    tail: fc.constantFrom('yes' as const, 'no' as const),
  });

  test('no step is lost or copied, none changes, nothing loops and nothing comes to stand where it must not', () => {
    fc.assert(
      fc.property(drawnDesign, move, (design, gesture) => {
        const edit = editOf(design, gesture, 0);
        const made = edit === null ? null : expectLawfulEdit(design, edit);
        if (made === null) return;
        expectNothingMisplaced(design, made);
        const contents = ({ sequence }: Design) => new Map(flowOrder(sequence).map(({ exits: _, ...content }) => [content.id, content]));
        expect(contents(made)).toEqual(contents(design));
      }),
    );
  });

  test('a step that moved is in its new place, once', () => {
    fc.assert(
      fc.property(drawnDesign, move, (design, gesture) => {
        const edit = editOf(design, gesture, 0);
        if (edit?.kind !== 'moveStep') return;
        const made = applyEdit(design, edit);
        if (!made.ok) return;
        const leads = flowOrder(made.value.sequence).flatMap((step) => exitsOf(step).filter((exit) => exit.to === edit.step));
        expect(leads.length + (made.value.sequence.start === edit.step ? 1 : 0)).toBe(1);
      }),
    );
  });
});

describe('a step alone', () => {
  const abc = designOf([{ step: task('A') }, { step: task('B') }, { step: task('C') }]);

  test('leaves no hole, and what stood in its new place follows it', () => {
    expect(moved(abc, moving(abc, 'A', below(abc, 'B')))).toBe('B A C');
    expect(moved(abc, moving(abc, 'C', startSlot))).toBe('C A B');
    expect(moved(abc, moving(abc, 'B', below(abc, 'C')))).toBe('A C B');
  });

  test('comes out of a branch and goes into one', () => {
    const forked = designOf([
      { step: task('A') },
      { step: ask('Q'), yes: [{ step: task('B') }, { step: task('C') }], no: [{ step: task('D') }] },
    ]);
    expect(moved(forked, moving(forked, 'B', below(forked, 'Q', 'no')))).toBe('A Q(C | B D)');
    expect(moved(forked, moving(forked, 'D', below(forked, 'A')))).toBe('A D Q(B C | )');
  });

  test('a condition with one path moves and takes on its other path or the same what follows there', () => {
    const forked = designOf([{ step: task('A') }, { step: ask('Q'), no: [{ step: task('B') }, { step: task('C') }] }]);
    expect(moved(forked, moving(forked, 'Q', below(forked, 'B'), 'alone', 'no'))).toBe('A B Q( | C)');
    expect(moved(forked, moving(forked, 'Q', below(forked, 'B'), 'alone', 'yes'))).toBe('A B Q(C | )');
  });

  test('a condition with steps on both paths does not leave one of them behind', () => {
    const forked = designOf([{ step: task('A') }, { step: ask('Q'), yes: [{ step: task('B') }], no: [{ step: task('C') }] }]);
    expect(refusal(forked, moving(forked, 'Q', below(forked, 'B')))).toBe(
      'Steps follow on both paths of "Q": move it with everything below.',
    );
  });

  test('where branches join, every way that led to it goes on to what followed it', () => {
    const joined = designOf([
      { step: task('A') },
      { step: ask('Q'), yes: [{ step: task('B') }], no: [] },
      { step: task('J') },
      { step: task('K') },
    ]);
    expect(drawn(joined.sequence)).toBe('A Q(B J K | J K)');
    expect(moved(joined, moving(joined, 'J', below(joined, 'B')))).toBe('A Q(B J K | K)');
    expect(moved(joined, moving(joined, 'J', below(joined, 'K')))).toBe('A Q(B K J | K J)');
  });

  test('is refused where it stands already', () => {
    expect(refusal(abc, moving(abc, 'B', below(abc, 'A')))).toBe('"B" stands there already.');
    expect(refusal(abc, moving(abc, 'B', below(abc, 'B')))).toBe('"B" stands there already.');
    expect(refusal(abc, moving(abc, 'A', startSlot))).toBe('"A" stands there already.');
  });

  test('an email is not taken from above its condition, nor a condition from under its email', () => {
    const asking = designOf([{ step: task('A') }, { step: email('Mail') }, { step: opened }]);
    const wrong = 'An email condition stands directly under an email.';
    expect(refusal(asking, moving(asking, 'Mail', startSlot))).toBe(`"Opened?" would not stand right any more. ${wrong}`);
    expect(refusal(asking, moving(asking, 'Opened?', below(asking, 'A')))).toContain(wrong);
    expect(refusal(asking, moving(asking, 'A', below(asking, 'Mail')))).toContain(wrong);
    expect(moved(asking, moving(asking, 'Mail', startSlot, 'withBelow'))).toBe('Mail Opened?(A | )');
  });

  test('nothing can be put before what must be last, nor it first', () => {
    const handing = designOf([{ step: task('A') }, { step: ask('Q'), yes: [{ step: task('B') }], no: [{ step: advance }] }]);
    expect(refusal(handing, moving(handing, 'Hand over', below(handing, 'A')))).toBe(
      'Nothing can follow "Hand over": add it where a path ends.',
    );
    expect(moved(handing, moving(handing, 'Hand over', below(handing, 'B')))).toBe('A Q(B Hand over | )');
    const alone = designOf([{ step: task('A') }, { step: advance }]);
    expect(refusal(alone, moving(alone, 'A', below(alone, 'A')))).not.toBe('');
  });

  test('a place or a step that is gone is refused', () => {
    const gone = StepId.parse('gone');
    expect(refusal(abc, moving(abc, 'A', { kind: 'exit', step: gone, exit: 'next' }))).toBe('The place for this step is no longer there.');
    expect(refusal(abc, { kind: 'moveStep', step: gone, at: startSlot, extent: 'alone', tail: 'yes' })).toBe(
      'This step is no longer in the sequence.',
    );
  });
});

describe('a step with everything below', () => {
  const forked = designOf([
    { step: task('Z') },
    { step: task('A') },
    { step: ask('Q'), yes: [{ step: task('B') }, { step: task('C') }], no: [{ step: task('D') }, { step: task('E') }] },
  ]);

  test('takes its path along; what stood in the new place follows at its end', () => {
    expect(moved(forked, moving(forked, 'B', below(forked, 'D'), 'withBelow'))).toBe('Z A Q( | D B C E)');
    expect(moved(forked, moving(forked, 'Q', below(forked, 'Z'), 'withBelow'))).toBe('Z Q(B C A | D E)');
    expect(moved(forked, moving(forked, 'Q', below(forked, 'Z'), 'withBelow', 'no'))).toBe('Z Q(B C | D E A)');
  });

  test('cannot stand below itself', () => {
    expect(refusal(forked, moving(forked, 'Q', below(forked, 'E'), 'withBelow'))).toBe(
      'A step cannot stand below itself: "Q" would lead back to where it came from.',
    );
  });

  test('leaves behind what another path leads to as well, and still leads there', () => {
    const joined = designOf([{ step: ask('Q'), yes: [{ step: task('B') }], no: [{ step: task('C') }] }, { step: task('J') }]);
    expect(moved(joined, moving(joined, 'B', below(joined, 'C'), 'withBelow'))).toBe('Q( | C B J)');
    expect(refusal(joined, moving(joined, 'B', below(joined, 'J'), 'withBelow'))).toContain('cannot stand below itself');
    expect(refusal(joined, moving(joined, 'B', below(joined, 'Q', 'no'), 'withBelow'))).toBe(
      'No path of "B" stands open for what follows there: move it where a path ends.',
    );
  });
});

test('the history says what moved', () => {
  const abc = designOf([{ step: task('A') }, { step: task('B') }]);
  const label = (edit: Edit): string | undefined => {
    const made = commit(newHistory(abc), edit, null, 0);
    return made.ok ? made.value.past.at(-1)?.label : undefined;
  };
  expect(label(moving(abc, 'A', below(abc, 'B')))).toBe('Move "A"');
  expect(label(moving(abc, 'B', startSlot, 'withBelow'))).toBe('Move "B" with everything below');
});
