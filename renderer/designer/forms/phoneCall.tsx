import { TextField } from '../fields/TextField.tsx';
import type { FormOf } from './form.tsx';

export const PhoneCallForm: FormOf<'phoneCall'> = ({ step, change }) => (
  <TextField
    label="Call script"
    hint="What the seller reads during the call."
    rows={8}
    maxLength={20_000}
    value={step.script}
    onChange={(script, merge) => change({ ...step, script }, merge)}
  />
);
