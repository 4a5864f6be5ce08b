import { TextField } from '../fields/TextField.tsx';
import type { FormOf } from './form.tsx';

export const PhoneCallForm: FormOf<'phoneCall'> = ({ step, change }) => (
  <TextField
    label="Call script"
    help="What the seller reads in Up next during the call."
    about="script"
    rows={8}
    maxLength={20_000}
    value={step.script}
    onChange={(script, merge) => change({ ...step, script }, merge)}
  />
);
