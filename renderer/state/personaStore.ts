import { createStore, type StoreApi } from 'zustand/vanilla';
import { personasMisfit } from '../../shared/file/personaFile.ts';
import type { Persona } from '../../shared/model/persona.ts';

/** One change of the personas: what it was called, and all of them before it (in the past) or after it (in the future). */
interface PersonaChange {
  readonly label: string;
  readonly personas: readonly Persona[];
}

/** How many changes of the personas undo can take back. */
const HISTORY_LIMIT = 100;

/** Whom the machine can play, and how they came to be so in this session. Storage keeps the personas themselves. */
export interface PersonaState {
  readonly personas: readonly Persona[];
  readonly past: readonly PersonaChange[];
  readonly future: readonly PersonaChange[];
  /** Why they cannot be changed, such as stored ones that this version cannot read; `null` where they can. */
  readonly locked: string | null;
  /** Shows what storage has read. */
  readonly fill: (personas: readonly Persona[], locked: string | null) => void;
  /** The only door to a change. Answers why it cannot be made, in words; `null` when it was made. */
  readonly change: (label: string, next: readonly Persona[]) => string | null;
  readonly undo: () => void;
  readonly redo: () => void;
}

export type PersonaStore = StoreApi<PersonaState>;

/** @param onChange Told each set of personas that takes the place of another; storage writes it down. */
export const createPersonaStore = (
  first: readonly Persona[],
  onChange: (personas: readonly Persona[]) => void = () => undefined,
): PersonaStore =>
  createStore<PersonaState>((set, get) => {
    const show = (next: Pick<PersonaState, 'personas' | 'past' | 'future'>): void => {
      set(next);
      onChange(next.personas);
    };
    return {
      personas: first,
      past: [],
      future: [],
      locked: null,
      fill: (personas, locked) => set({ personas, locked, past: [], future: [] }),
      change: (label, next) => {
        const { personas, past, locked } = get();
        if (locked !== null) return locked;
        const misfit = personasMisfit(next);
        if (misfit !== null) return `${misfit.place}: ${misfit.reason}`;
        show({ personas: next, past: [...past, { label, personas }].slice(-HISTORY_LIMIT), future: [] });
        return null;
      },
      undo: () => {
        const { personas, past, future } = get();
        const last = past.at(-1);
        if (last !== undefined)
          show({ personas: last.personas, past: past.slice(0, -1), future: [{ label: last.label, personas }, ...future] });
      },
      redo: () => {
        const { personas, past, future } = get();
        const [next, ...rest] = future;
        if (next !== undefined) show({ personas: next.personas, past: [...past, { label: next.label, personas }], future: rest });
      },
    };
  });
