import type { StepId } from '../model/ids.ts';
import { type Sequence, stepOf } from '../model/sequence.ts';
import { type ExitName, isCondition, isLinear, type Step } from '../model/step.ts';
import type { Behaviour } from './behaviour.ts';
import { behaviours } from './behaviours/all.ts';
import { nameOf } from './titles.ts';

/** Where an exit of a step leads: to no step, or to one that may not be there. */
export class Way {
  readonly to: StepId | null;
  #place: Place | undefined;

  constructor(to: StepId | null) {
    this.to = to;
  }

  /** The place it leads to, looked up once. */
  placeIn(places: Places): Place | undefined {
    if (this.#place === undefined && this.to !== null) this.#place = places.at(this.to);
    return this.#place;
  }
}

/** A step made ready to be run: what all kinds have in common lies at hand, in one shape. */
export class Place {
  readonly id: StepId;
  readonly step: Step;
  readonly behaviour: Behaviour<Step>;
  readonly #next: Way;
  readonly #yes: Way;
  readonly #no: Way;

  constructor(step: Step) {
    this.id = step.id;
    this.step = step;
    this.behaviour = behaviours[step.kind];
    this.#next = new Way(isLinear(step) ? step.exits.next : null);
    this.#yes = new Way(isCondition(step) ? step.exits.yes : null);
    this.#no = new Way(isCondition(step) ? step.exits.no : null);
  }

  /** What the step is called in a sentence. */
  get name(): string {
    return nameOf(this.step);
  }

  /** Where an exit leads. */
  way(exit: ExitName): Way {
    if (exit === 'next') return this.#next;
    return exit === 'yes' ? this.#yes : this.#no;
  }
}

/** The places of a sequence, each made when a run first comes to it. */
export class Places {
  readonly #sequence: Sequence;
  readonly start: Way;
  readonly #known = new Map<StepId, Place>();

  constructor(sequence: Sequence) {
    this.#sequence = sequence;
    this.start = new Way(sequence.start);
  }

  at(id: StepId): Place | undefined {
    return this.#known.get(id) ?? this.#make(id);
  }

  #make(id: StepId): Place | undefined {
    const step = stepOf(this.#sequence, id);
    if (step === undefined) return undefined;
    const place = new Place(step);
    this.#known.set(id, place);
    return place;
  }
}

const sequences = new WeakMap<Sequence, Places>();

/** A sequence never changes, so its places are kept for all its runs. */
export function placesOf(sequence: Sequence): Places {
  const known = sequences.get(sequence);
  if (known !== undefined) return known;
  const places = new Places(sequence);
  sequences.set(sequence, places);
  return places;
}
