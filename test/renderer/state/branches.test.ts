import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchOf, hasLater } from '../../../renderer/state/leads.ts';
import { createRunStore } from '../../../renderer/state/runStore.ts';
import { momentFor } from '../../../shared/engine/possible.ts';
import { runInput, stimulusOf } from '../../arbitraryRuns.ts';
import { at, automatedEmail, call, customer, storyOf, wait } from '../../builders.ts';

const story = storyOf({
  flow: [automatedEmail('Hello'), wait('Pause', 2), call('Ring')],
  start: '2026-05-18 09:00',
  happens: [customer('opened', '2026-05-18 10:00')],
});

function started() {
  const store = createRunStore();
  const { design, scenario, catalog, library } = story;
  store.getState().start(design, scenario, { catalog, library });
  const lead = () => {
    const [first] = store.getState().leads;
    if (first === undefined) throw new Error('Nothing was started');
    return first;
  };
  return { store, lead, world: { catalog, library } };
}
const replied = { kind: 'replied', at: at('2026-05-18 09:30'), email: null } as const;

describe('acting in the past', () => {
  test('changes no earlier line, kept as a branch or not (property)', () => {
    const given = runInput({ sound: true }).chain((input) => fc.tuple(fc.constant(input), stimulusOf(input), fc.nat(1000), fc.boolean()));
    fc.assert(
      fc.property(given, ([input, stimulus, where, keeps]) => {
        const store = createRunStore();
        const { design, scenario, catalog, library } = input;
        store.getState().start(design, scenario, { catalog, library });
        const run = store.getState().run;
        if (run === null) throw new Error('It was started');
        const lines = 1 + (where % run.trace.length);
        store.getState().moveTo(lines);
        const now = momentFor(run, lines);
        store.getState().happen({ ...stimulus, at: now }, keeps ? { kind: 'branch', name: 'Other' } : { kind: 'replace' });
        const earlier = (trace: typeof run.trace) => trace.filter((line) => line.at < now).map(({ text, at: when }) => [when, text]);
        expect(earlier(store.getState().run?.trace ?? [])).toEqual(earlier(run.trace));
        const [lead] = store.getState().leads;
        if (keeps) expect(lead?.branches[0]?.run).toBe(run);
        expect(lead?.branches).toHaveLength(keeps ? 2 : 1);
      }),
      { numRuns: 60 },
    );
  });

  test('takes something away only where a person made something happen later', () => {
    const { lead } = started();
    const branch = branchOf(lead());
    expect(hasLater(branch, 1)).toBe(true);
    expect(hasLater(branch, branch.run.trace.length)).toBe(false);
  });

  test('as a new branch leaves the other one as it was, and the new one is played', () => {
    const { store, lead } = started();
    const before = branchOf(lead());
    store.getState().happen(replied, { kind: 'branch', name: 'Replies' });
    expect(lead().branches.map(({ name }) => name)).toEqual(['First run', 'Replies']);
    expect(lead().branches[0]).toBe(before);
    expect(branchOf(lead())).toMatchObject({ name: 'Replies', from: { branch: 1, at: replied.at } });
    expect(store.getState().scenario?.stimuli.map(({ kind }) => kind)).toEqual(['replied']);
  });
});

describe('branches', () => {
  test('are switched at the time of the clock, renamed, and deleted but for the one on the screen', () => {
    const { store, lead } = started();
    store.getState().happen(replied, { kind: 'branch', name: 'Replies' });
    store.getState().goTo({ at: at('2026-05-19 12:00'), lines: 4 });
    store.getState().switchTo(1);
    expect(store.getState()).toMatchObject({ at: at('2026-05-19 12:00'), run: lead().branches[0]?.run });
    store.getState().rename(2, '  A reply ');
    store.getState().rename(2, '  ');
    expect(lead().branches[1]?.name).toBe('A reply');
    store.getState().remove(1);
    expect(lead().branches).toHaveLength(2);
    const { leads } = store.getState();
    store.getState().remove(2);
    expect(lead().branches.map(({ name }) => name)).toEqual(['First run']);
    store.getState().bringBack(leads);
    expect(lead().branches).toHaveLength(2);
  });

  test('a marked moment leads back to its branch and its time', () => {
    const { store, lead } = started();
    store.getState().moveTo(3);
    store.getState().mark('Before the reply');
    store.getState().happen(replied, { kind: 'branch', name: 'Replies' });
    const [mark] = lead().checkpoints;
    store.getState().returnTo(mark?.id ?? 0);
    expect(lead().current).toBe(1);
    expect(store.getState().playhead).toBe(3);
    store.getState().unmark(mark?.id ?? 0);
    expect(lead().checkpoints).toEqual([]);
  });

  test('are kept when the run is stopped, and go on with the sequence as it is then', () => {
    const { store, world } = started();
    store.getState().happen(replied, { kind: 'branch', name: 'Replies' });
    const { playhead } = store.getState();
    store.getState().stop();
    const session = store.getState().kept.get(story.design.id);
    if (session === undefined) throw new Error('Nothing was kept');
    store.getState().resume(story.design, session, world);
    expect(store.getState().leads[0]?.branches).toHaveLength(2);
    expect(store.getState().playhead).toBe(playhead);
  });
});
