import './window.ts';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import type { VisitState } from '../../../renderer/canvas/runState.ts';
import { SequenceCanvas } from '../../../renderer/canvas/SequenceCanvas.tsx';
import type { Cursor } from '../../../renderer/canvas/walk.ts';
import type { Issue } from '../../../shared/check/issue.ts';
import type { Design } from '../../../shared/model/design.ts';
import { StepId } from '../../../shared/model/ids.ts';
import type { Slot } from '../../../shared/model/sequence.ts';
import { call, designOf, email, emailCondition, task } from '../../builders.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';

const names = { catalog: tinyCatalog, recordType: 'lead', designName: () => undefined };
/** Its steps are forked-1 to forked-4 in flow order. */
const forked = designOf('Forked', [
  email('Intro'),
  emailCondition('Opened?', { results: ['opened'], yes: [call('Call')], no: [task('Remind')] }),
]);

interface Told {
  readonly selected: Cursor[];
  readonly picked: Slot[];
  readonly deleted: StepId[];
}

function openDesign({ sequence }: Design, issues: readonly Issue[] = []): Told {
  const told: Told = { selected: [], picked: [], deleted: [] };
  function Host() {
    const [selected, setSelected] = useState<Cursor>(null);
    return (
      <SequenceCanvas
        mode="design"
        sequence={sequence}
        names={names}
        issues={issues}
        selected={selected}
        onSelect={(step) => {
          told.selected.push(step);
          setSelected(step);
        }}
        onPick={(slot) => told.picked.push(slot)}
        onQuickAdd={() => undefined}
        onAddOnNo={() => undefined}
        onNothingFollows={() => undefined}
        onDelete={(step) => told.deleted.push(step)}
        onMenu={() => undefined}
        onTakeUp={() => () => ({ kind: 'task', title: '', taken: [], whyNot: () => null, note: () => '', drop: () => undefined })}
        onInspect={() => undefined}
      />
    );
  }
  render(<Host />);
  return told;
}

const canvas = (): HTMLElement => screen.getByRole('application');
const cards = (): readonly (string | null)[] =>
  within(canvas())
    .getAllByRole('group')
    .map((card) => card.getAttribute('aria-label'));
const press = (key: string): boolean => fireEvent.keyDown(document.activeElement ?? canvas(), { key });

describe('while a sequence is built', () => {
  test('every step is told by kind, title and place, with its problems', () => {
    const step = StepId.parse('forked-4');
    openDesign(forked, [{ id: 'x', severity: 'error', step, message: '', reason: '', sources: [] }]);
    expect(cards()).toEqual([
      'Sequence starts here.',
      'Email, Intro. Step 1 of 2.',
      'Email condition, Opened? Step 2 of 2.',
      'Phone call, Call. Step 1 of 1 on the Yes path of Opened?',
      'Task, Remind. Step 1 of 1 on the No path of Opened? 1 problem.',
    ]);
  });

  test('there is a "+" for every slot, each with a name of its own', () => {
    const told = openDesign(forked);
    const pluses = within(canvas()).getAllByRole('button', { name: /^Add/ });
    expect(pluses.map((plus) => plus.getAttribute('aria-label')).sort()).toEqual([
      'Add a step after Call',
      'Add a step after Intro',
      'Add a step after Opened?, No path',
      'Add a step after Opened?, Yes path',
      'Add a step after Remind',
      'Add a step at the start',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Add a step at the start' }));
    expect(told.picked).toEqual([{ kind: 'start' }]);
  });

  test('it is one tab stop, and the focus walks with the selection', () => {
    const told = openDesign(forked);
    expect(
      within(canvas())
        .queryAllByRole('button')
        .every((plus) => plus.tabIndex === -1),
    ).toBe(true);
    expect(canvas().tabIndex).toBe(0);
    act(() => canvas().focus());
    press('ArrowDown');
    expect(canvas().tabIndex).toBe(-1);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Email, Intro. Step 1 of 2.');
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowRight');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Remind');
    press('Delete');
    expect(told.deleted).toEqual([told.selected.at(-1)]);
  });

  test('a click selects a step, and a click beside it selects none', () => {
    const told = openDesign(forked);
    fireEvent.click(screen.getByText('Call'));
    fireEvent.click(canvas().querySelector('.react-flow__pane') ?? document.body);
    expect(told.selected).toHaveLength(2);
    expect(told.selected[1]).toBeNull();
  });

  test('Enter on a "+" presses it and is no key of the canvas', () => {
    openDesign(forked);
    const plus = screen.getByRole('button', { name: 'Add a step at the start' });
    expect(fireEvent.keyDown(plus, { key: 'Enter' })).toBe(true);
    expect(fireEvent.keyDown(plus, { key: 'ArrowDown' })).toBe(false);
  });
});

test('where branches join, a link leads to the step', () => {
  const told = openDesign(
    designOf('Joined', [email('Intro'), emailCondition('Opened?', { results: ['opened'], yes: [call('Call')] }), task('Note')]),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Continues at Note' }));
  expect(document.activeElement?.getAttribute('aria-label')).toContain('Task, Note.');
  expect(told.selected).toHaveLength(1);
});

describe('while a run is watched', () => {
  const visited = new Map<StepId, VisitState>([[StepId.parse('forked-1'), 'done']]);

  test('every step says how its run goes, and nothing can be added', () => {
    render(
      <SequenceCanvas
        mode="run"
        sequence={forked.sequence}
        names={names}
        visited={visited}
        taken={new Set()}
        onSelect={() => undefined}
        follow
      />,
    );
    expect(cards().filter((label) => label?.includes('Not taken.'))).toHaveLength(3);
    expect(cards()[1]).toBe('Email, Intro. Step 1 of 2. Done.');
    expect(within(canvas()).queryByRole('button', { name: /^Add/ })).toBeNull();
  });
});
