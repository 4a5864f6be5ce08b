import { Field, Select } from '@fluentui/react-components';
import type { Exercise } from '../../../shared/model/exercise.ts';
import { takenAlong } from '../../../shared/practice/handOut.ts';
import { libraryFor } from '../../state/library.ts';
import { useCatalog, useLibrary } from '../../state/stores.tsx';
import { aboutSequence } from './draft.ts';

interface SequenceFieldProps {
  readonly exercise: Exercise;
  readonly isNew: boolean;
  readonly onChange: (changed: Partial<Exercise>) => void;
}

const AS_IT_IS = '';

/** Which sequence is practised. An exercise holds a copy: what is changed in the library later does not change it, until it is chosen again. */
export function SequenceField({ exercise, isNew, onChange }: SequenceFieldProps) {
  const catalog = useCatalog();
  const library = libraryFor(useLibrary((state) => state.entries));
  const designs = [...library.values()].filter(({ sequence }) => sequence.start !== null);
  const others = exercise.others.map(({ name }) => `"${name}"`).join(', ');
  const choose = (value: string): void => {
    const design = designs.find(({ id }) => id === value);
    if (design !== undefined) onChange(aboutSequence(exercise, takenAlong(design, library, catalog)));
  };
  const listed = isNew && designs.some(({ id }) => id === exercise.design.id);
  return (
    <Field label="Sequence" required hint={others === '' ? null : `Taken along, because it advances to them: ${others}.`}>
      <Select value={listed ? exercise.design.id : AS_IT_IS} onChange={(_, { value }) => choose(value)}>
        {listed ? null : <option value={AS_IT_IS}>{`${exercise.design.name}, as it is in the exercise`}</option>}
        {designs.map(({ id, name }) => (
          <option key={id} value={id}>
            {name === '' ? 'Untitled sequence' : name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
