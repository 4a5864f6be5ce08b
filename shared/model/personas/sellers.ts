import { PersonaId } from '../ids.ts';
import { ASSUMED, type SellerPersona } from '../persona.ts';

interface Sketch {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Shortest, typical and longest time after a step is due, in minutes of working time. */
  readonly acts: readonly [number, number, number];
  readonly skips: number;
  readonly snoozes: number;
}

const seller = ({ id, name, about, acts: [shortest, typical, longest], skips, snoozes }: Sketch): SellerPersona => ({
  kind: 'seller',
  id: PersonaId.parse(id),
  name,
  about,
  acts: { delay: { clock: 'working', shortest, typical, longest }, source: ASSUMED },
  skips: { percent: skips, source: ASSUMED },
  snoozes: { percent: snoozes, source: ASSUMED },
});

/** The sellers that ship. Nobody has measured them: every rate says that it is assumed. */
export const sellers: readonly SellerPersona[] = [
  seller({
    id: 'seller-steady',
    name: 'Robin Keller, steady',
    about: 'Works through the queue from the top, twice a day, and leaves nothing out.',
    acts: [5, 60, 240],
    skips: 0,
    snoozes: 5,
  }),
  seller({
    id: 'seller-fast',
    name: 'Sam Ortiz, fast',
    about: 'Acts within minutes, but leaves out what looks like paperwork.',
    acts: [1, 10, 60],
    skips: 20,
    snoozes: 0,
  }),
  seller({
    id: 'seller-stretched',
    name: 'Ines Duarte, stretched',
    about: 'Has twice the leads that fit into a day: much is put off, and some is done two days late.',
    acts: [60, 480, 1440],
    skips: 5,
    snoozes: 35,
  }),
];
