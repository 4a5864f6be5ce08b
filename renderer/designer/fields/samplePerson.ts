import { createContext, useContext } from 'react';
import { type Person, peopleFor } from '../../../shared/model/people.ts';

/** For whom templates are read; kept by the inspector, so that one choice holds for every step. `name` is `null` before any choice. */
export interface Sample {
  readonly name: string | null;
  readonly choose: (name: string) => void;
}

const SampleContext = createContext<Sample>({ name: null, choose: () => undefined });
export const SampleProvider = SampleContext.Provider;

/** The person that was chosen, or the first of the record type, with the others to choose from. */
export function useSample(recordType: string): {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly choose: Sample['choose'];
} {
  const { name, choose } = useContext(SampleContext);
  const people = peopleFor(recordType);
  return { person: people.find((person) => person.name === name) ?? people[0], people, choose };
}
