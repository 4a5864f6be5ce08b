import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { CopyRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { personasMisfit } from '../../../shared/file/personaFile.ts';
import type { Persona } from '../../../shared/model/persona.ts';
import { Pane } from '../../ui/Pane.tsx';
import { CustomerFields } from './CustomerFields.tsx';
import { SellerFields } from './SellerFields.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '860px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface PersonaPaneProps {
  readonly persona: Persona;
  readonly onChange: (persona: Persona) => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
}

/**
 * One persona. A change is taken when its field is left and all of it fits together; until then it stays here, with the reason. Undo takes back
 * what was taken.
 */
export function PersonaPane({ persona, onChange, onDuplicate, onDelete }: PersonaPaneProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<{ readonly of: Persona; readonly value: Persona } | null>(null);
  const shown = draft?.of === persona ? draft.value : persona;
  const misfit = personasMisfit([shown]);
  const change = (value: Persona): void => setDraft({ of: persona, value });
  const take = (value: Persona): void => {
    if (personasMisfit([value]) === null) onChange(value);
    else change(value);
  };
  const commit = (): void => {
    if (shown !== persona && misfit === null) onChange(shown);
  };
  return (
    <Pane title={persona.name}>
      {/* biome-ignore lint/a11y/useSemanticElements: a form would want a button that sends it */}
      <div role="group" aria-label={`Fields of ${persona.name}`} className={styles.form} onBlur={commit}>
        {misfit === null ? null : (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>Not kept yet</MessageBarTitle>
              {`${misfit.place.replace(/^personas\[0\]\.?/, '')}: ${misfit.reason}`}
            </MessageBarBody>
          </MessageBar>
        )}
        <Field label="Name" required>
          <Input value={shown.name} maxLength={200} onChange={(_, { value }) => change({ ...shown, name: value })} />
        </Field>
        <Field label="Who this is">
          <Textarea
            value={shown.about}
            rows={2}
            resize="vertical"
            maxLength={1000}
            onChange={(_, { value }) => change({ ...shown, about: value })}
          />
        </Field>
        {shown.kind === 'customer' ? (
          <CustomerFields persona={shown} onChange={change} onTake={take} />
        ) : (
          <SellerFields persona={shown} onChange={change} />
        )}
        <div className={styles.buttons}>
          <Button icon={<CopyRegular />} onClick={onDuplicate}>
            Duplicate
          </Button>
          <Button icon={<DeleteRegular />} onClick={onDelete}>
            Delete
          </Button>
        </div>
      </div>
    </Pane>
  );
}
