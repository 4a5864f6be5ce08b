import { describe, expect, it } from 'vitest';
import { createPracticeStore, isTimeUp, type PracticeStore } from '../../../renderer/state/practiceStore.ts';
import { decodePractice, encodePractice } from '../../../shared/file/practiceFile.ts';
import { ExerciseId, LeadId, StepId } from '../../../shared/model/ids.ts';
import type { Practice } from '../../../shared/model/practice.ts';
import { exerciseOf } from '../../shared/practice/exercises.ts';

const complete = { kind: 'complete', lead: LeadId.parse('lead-1'), step: StepId.parse('first-1'), result: null } as const;

/** A store, and what it has given to be kept. */
function open(): { readonly store: PracticeStore; readonly kept: (readonly Practice[])[] } {
  const kept: (readonly Practice[])[] = [];
  return { store: createPracticeStore((list) => void kept.push(list)), kept };
}

const first = (store: PracticeStore): Practice => {
  const [practice] = store.getState().kept;
  if (practice === undefined) throw new Error('Nothing is kept');
  return practice;
};

describe('the exercises of a studio', () => {
  it('are gone on with where they were left', () => {
    const { store, kept } = open();
    expect(store.getState().open(exerciseOf())).toBeNull();
    store.getState().begin('Kim');
    expect(store.getState().choose(complete)).toBeNull();
    const clock = store.getState().play?.clock;
    store.getState().show({ kind: 'home' });
    expect(store.getState().play).toBeNull();

    const { store: next } = open();
    next.getState().fill(kept.at(-1) ?? [], null);
    next.getState().show({ kind: 'exercise', id: exerciseOf().id });
    expect(next.getState().play?.clock).toBe(clock);
    expect(first(next)).toMatchObject({ stage: 'working', learner: 'Kim', choices: [complete] });
  });

  it('refuse a choice that cannot be made and keep nothing of it', () => {
    const { store, kept } = open();
    store.getState().open(exerciseOf());
    const before = kept.length;
    expect(store.getState().choose({ ...complete, step: StepId.parse('nowhere') })).toBe('is for a step that is not open');
    expect(kept).toHaveLength(before);
  });

  it('begin anew when the same exercise is opened in another state', () => {
    const { store } = open();
    store.getState().open(exerciseOf());
    store.getState().begin('Kim');
    store.getState().choose(complete);
    store.getState().open(exerciseOf());
    expect(first(store).choices).toHaveLength(1);
    store.getState().open(exerciseOf({ days: 6 }));
    expect(store.getState().kept).toHaveLength(1);
    expect(first(store)).toMatchObject({ stage: 'ready', choices: [] });
  });

  it('count the learner’s own time, and end when it is used up', () => {
    const { store, kept } = open();
    store.getState().open(exerciseOf({ changed: { limit: { days: 5, minutes: 2 } } }));
    store.getState().begin('Kim');
    const { play } = store.getState();
    if (play === null) throw new Error('The exercise is open');
    store.getState().spend(119_000);
    expect(isTimeUp(play, first(store))).toBe(false);
    const before = kept.length;
    store.getState().spend(1000);
    expect(isTimeUp(play, first(store))).toBe(true);
    expect(kept).toHaveLength(before);
    store.getState().rest();
    expect(kept.at(-1)?.[0]?.usedMs).toBe(120_000);
  });

  it('are as many as can be read again; the one that was opened longest ago gives way', () => {
    const { store } = open();
    for (let number = 1; number <= 12; number += 1) {
      store.getState().open(exerciseOf({ changed: { id: ExerciseId.parse(`exercise-${number}`) } }));
    }
    expect(store.getState().kept).toHaveLength(10);
    expect(first(store).exercise.id).toBe('exercise-12');
    expect(decodePractice(encodePractice(store.getState().kept)).ok).toBe(true);
  });

  it('are not written over while stored ones cannot be read', () => {
    const { store, kept } = open();
    store.getState().fill([], 'They are of a newer version.');
    store.getState().open(exerciseOf());
    expect(kept).toEqual([]);
    expect(store.getState().play).not.toBeNull();
  });
});
