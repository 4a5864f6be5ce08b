import { DurationField } from '../fields/DurationField.tsx';
import type { FormOf } from './form.tsx';

export const WaitForm: FormOf<'wait'> = ({ step, change }) => (
  <DurationField
    label="Wait time"
    help="Days and hours, such as 2d 4h, 36h or 1 week. It counts from the end of the step before it; one wait lasts at most 30 days."
    required
    about="duration"
    value={step.duration}
    maxDays={365}
    onChange={(duration, merge) => change({ ...step, duration }, merge)}
  />
);
