import { DurationFields } from '../fields/DurationFields.tsx';
import type { FormOf } from './form.tsx';

export const WaitForm: FormOf<'wait'> = ({ step, change }) => (
  <DurationFields value={step.duration} maxDays={365} onChange={(duration) => change({ ...step, duration })} />
);
