import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Flow, flowOf, stepNodeId } from '../../../renderer/canvas/flow.ts';
import type { Overlay } from '../../../renderer/canvas/overlay.ts';
import type { VisitState } from '../../../renderer/canvas/runState.ts';
import { reusing } from '../../../renderer/canvas/useStableFlow.ts';
import type { Cursor } from '../../../renderer/canvas/walk.ts';
import { applyEdit } from '../../../shared/edit/edit.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { flowOrder, type Sequence } from '../../../shared/model/sequence.ts';
import { layout } from '../../../shared/picture/layout.ts';
import type { Picture } from '../../../shared/picture/picture.ts';
import { call, designOf, email, emailCondition, task } from '../../builders.ts';
import { drawnDesign } from '../../gestures.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';

const names = { catalog: tinyCatalog, recordType: 'lead', designName: () => undefined };
const design: Overlay = { mode: 'design', issues: [] };
const drawn = (sequence: Sequence, overlay: Overlay = design, cursor: Cursor = null, picture: Picture = layout(sequence)): Flow =>
  flowOf(sequence, picture, names, overlay, cursor);

const forked = designOf('Forked', [
  email('Intro'),
  emailCondition('Opened?', { results: ['opened'], yes: [call('Call')], no: [task('Remind')] }),
]);

function idOf(name: string): StepId {
  const found = flowOrder(forked.sequence).find((step) => step.name === name);
  if (found === undefined) throw new Error(`No step is called ${name}`);
  return found.id;
}

test('an exit that nothing tried is marked on its line and said of its step', () => {
  const untried = new Set([`${idOf('Opened?')}:yes`, `${idOf('Call')}:next`]);
  const { nodes, edges } = drawn(forked.sequence, { mode: 'design', issues: [], untried });
  expect(edges.filter(({ data }) => data?.state === 'untried').map(({ id }) => id)).toEqual([...untried]);
  const label = (name: string) => nodes.find(({ id }) => id === stepNodeId(idOf(name)))?.ariaLabel ?? '';
  expect(label('Opened?')).toContain('Yes path not tried.');
  expect(label('Call')).toContain('What follows not tried.');
  expect(label('Remind')).not.toContain('tried');
});

describe('the flow', () => {
  test('every line joins two parts that are there, and no id is used twice', () => {
    fc.assert(
      fc.property(drawnDesign, ({ sequence }) => {
        const { nodes, edges } = drawn(sequence);
        const ids = nodes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
        for (const { source, target } of edges) expect(ids).toEqual(expect.arrayContaining([source, target]));
      }),
    );
  });

  test('parts that did not change stay the same objects', () => {
    const step = flowOrder(forked.sequence).find(({ name }) => name === 'Call');
    if (step === undefined) throw new Error('The call is missing');
    const renamed = applyEdit(forked, { kind: 'changeStep', step: { ...step, name: 'Discovery call' } });
    if (!renamed.ok) throw new Error(renamed.error.reason);
    // A title does not change the picture, so `usePicture` keeps it.
    const picture = layout(forked.sequence);
    const before = drawn(forked.sequence, design, null, picture);
    const after = reusing(before, drawn(renamed.value.sequence, design, null, picture));
    const changed = after.nodes.filter((node) => !before.nodes.includes(node)).map(({ id }) => id);
    expect(changed).toContain(stepNodeId(step.id));
    expect(changed.every((id) => id.includes(step.id))).toBe(true);
  });

  test('while nothing changed, neither list is another one; the cursor changes two cards and what follows them', () => {
    const picture = layout(forked.sequence);
    const [first, second] = flowOrder(forked.sequence);
    const before = drawn(forked.sequence, design, first?.id ?? null, picture);
    const again = reusing(before, drawn(forked.sequence, design, first?.id ?? null, picture));
    expect(again.nodes).toBe(before.nodes);
    expect(again.edges).toBe(before.edges);
    const after = reusing(before, drawn(forked.sequence, design, second?.id ?? null, picture));
    const cards = after.nodes.filter((node) => node.type === 'step' && !before.nodes.includes(node)).map(({ id }) => id);
    expect(cards.sort()).toEqual([first, second].flatMap((step) => (step === undefined ? [] : [stepNodeId(step.id)])).sort());
  });
});

const visits = (states: Readonly<Record<string, VisitState>>, ...taken: readonly string[]): Overlay => ({
  mode: 'run',
  run: {
    visited: new Map(Object.entries(states).map(([name, state]) => [idOf(name), state])),
    taken: new Set(taken),
  },
});

function runStates(overlay: Overlay): Readonly<Record<string, string | null>> {
  const cards = drawn(forked.sequence, overlay).nodes.flatMap((node) => (node.type === 'step' ? [node.data] : []));
  return Object.fromEntries(cards.map(({ title, run }) => [title, run]));
}

describe('a run', () => {
  test('before it began, everything lies ahead', () => {
    expect(new Set(Object.values(runStates(visits({}))))).toEqual(new Set(['ahead']));
  });

  test('where it stands, what follows lies ahead and the other path is not taken', () => {
    expect(runStates(visits({ Intro: 'done', 'Opened?': 'done', Call: 'current' }))).toEqual({
      Intro: 'done',
      'Opened?': 'done',
      Call: 'current',
      Remind: 'notTaken',
    });
  });

  test('once it has ended, nothing lies ahead', () => {
    expect(runStates(visits({ Intro: 'skipped' }))).toMatchObject({ Intro: 'skipped', 'Opened?': 'notTaken', Call: 'notTaken' });
  });

  test('lines are taken, possible, or not taken; nothing can be added', () => {
    const overlay = visits({ Intro: 'done', 'Opened?': 'waiting' }, `${idOf('Intro')}:next`);
    const { edges, nodes } = drawn(forked.sequence, overlay);
    const states = Object.fromEntries(edges.map(({ id, data }) => [id, data?.state]));
    expect(states).toMatchObject({ start: 'taken', [`${idOf('Intro')}:next`]: 'taken', [`${idOf('Opened?')}:yes`]: 'plain' });
    expect(edges.every(({ data }) => data?.add === null)).toBe(true);
    expect(nodes.every((node) => node.type !== 'open' || node.data.add === null)).toBe(true);
  });
});

describe('the tip of a card', () => {
  const noted: Sequence = {
    ...forked.sequence,
    steps: Object.fromEntries(
      Object.values(forked.sequence.steps).map((step) => [step.id, step.name === 'Opened?' ? { ...step, note: 'Ask legal' } : step]),
    ),
  };
  const dataOf = (overlay: Overlay) => drawn(noted, overlay).nodes.find(({ id }) => id === stepNodeId(idOf('Opened?')))?.data;

  test('says a condition in sentences, and its note', () => {
    expect(dataOf(design)).toMatchObject({
      tip: 'Opened?\nIf "Intro" is opened within 0 hours: Yes path, at once. Otherwise, or if the step is skipped: No path.\nNote: Ask legal',
      hasNote: true,
    });
  });

  test('shows no note in a run: it is for those who design', () => {
    const run: Overlay = { mode: 'run', run: { visited: new Map(), taken: new Set() } };
    expect(dataOf(run)).toMatchObject({ hasNote: false });
    expect(JSON.stringify(drawn(noted, run))).not.toMatch(/Ask legal|Has a note/);
  });
});
