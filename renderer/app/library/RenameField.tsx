import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Design } from '../../../shared/model/design.ts';
import { useStudio } from '../studio.tsx';
import { changeDetails } from './shelving.ts';

/** The name of a sequence while it is typed: Enter or leaving keeps it, Escape does not. A sequence cannot lose its name here. */
export function RenameField({ design }: { readonly design: Design }) {
  const studio = useStudio();
  const [name, setName] = useState(design.name);
  const end = (): void => studio.frame.getState().setLibrary({ renaming: null });
  const keep = (): void => {
    const trimmed = name.trim();
    // Escape has ended it already, and then comes the blur.
    if (studio.frame.getState().library.renaming !== design.id) return;
    if (trimmed !== '' && trimmed !== design.name) {
      changeDetails(studio, design, { name: trimmed });
      studio.stores.view.getState().announce(`Renamed to "${trimmed}".`);
    }
    end();
  };
  return (
    <Input
      aria-label={`New name for ${design.name}`}
      autoFocus
      value={name}
      maxLength={1000}
      onFocus={(event) => event.target.select()}
      onChange={(_, { value }) => setName(value)}
      onBlur={keep}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // The name takes the focus at once: without this the same key press would open the sequence.
        event.preventDefault();
        if (event.key === 'Enter') keep();
        else end();
      }}
    />
  );
}
