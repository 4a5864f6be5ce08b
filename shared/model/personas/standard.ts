import type { Persona } from '../persona.ts';
import { customers } from './customers.ts';
import { sellers } from './sellers.ts';

/** The personas that ship: what a new studio holds, and what "back to the standard ones" brings. */
export const standardPersonas: readonly Persona[] = [...customers, ...sellers];
