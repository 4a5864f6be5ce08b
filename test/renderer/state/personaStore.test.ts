import { describe, expect, it } from 'vitest';
import { createPersonaStore } from '../../../renderer/state/personaStore.ts';
import type { Persona } from '../../../shared/model/persona.ts';
import { standardPersonas } from '../../../shared/model/personas/standard.ts';

const without = standardPersonas.slice(1);

describe('the personas of a studio', () => {
  it('change, and come back by undo and redo; each of them is kept', () => {
    const kept: (readonly Persona[])[] = [];
    const store = createPersonaStore(standardPersonas, (personas) => void kept.push(personas));
    expect(store.getState().change('Delete one', without)).toBeNull();
    store.getState().undo();
    expect(store.getState().personas).toBe(standardPersonas);
    store.getState().redo();
    expect(store.getState().personas).toBe(without);
    expect(kept).toEqual([without, standardPersonas, without]);
  });

  it('refuse what could not be read again, with place and reason', () => {
    const store = createPersonaStore(standardPersonas);
    const [persona] = standardPersonas;
    if (persona === undefined) throw new Error('There are personas');
    expect(store.getState().change('Twice', [persona, persona])).toMatch(/^personas\[1\]\.id: is taken/);
    expect(store.getState().change('No name', [{ ...persona, name: '' }])).toMatch(/^personas\[0\]\.name: must be at least 1 characters/);
    expect(store.getState().personas).toBe(standardPersonas);
  });

  it('stay as they are while stored ones cannot be read', () => {
    const store = createPersonaStore(standardPersonas);
    store.getState().fill(standardPersonas, 'They are of a newer version.');
    expect(store.getState().change('Delete one', without)).toBe('They are of a newer version.');
  });
});
