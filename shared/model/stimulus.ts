import { z } from 'zod';
import { StepId } from './ids.ts';
import { Instant } from './instant.ts';
import { ColumnName, Value } from './value.ts';

const at = { at: Instant };
const bySeller = { ...at, step: StepId };
/** The email that is meant; `null` means the last one sent (`rules.md` 3.2). */
const byCustomer = { ...at, email: StepId.nullable() };
const reason = z.string().max(1000);

/** Something from outside that happens to a run at an instant: by the seller (2.8), the customer (3.1) or around it (3.3). */
export const Stimulus = z.discriminatedUnion('kind', [
  /** `result` is the id of a call result for a call, `null` for every other step. */
  z.strictObject({ kind: z.literal('complete'), ...bySeller, result: z.string().min(1).max(100).nullable() }),
  z.strictObject({ kind: z.literal('skip'), ...bySeller }),
  z.strictObject({ kind: z.literal('snooze'), ...bySeller, until: Instant }),
  z.strictObject({ kind: z.literal('skipWait'), ...bySeller }),
  z.strictObject({ kind: z.literal('opened'), ...byCustomer }),
  z.strictObject({ kind: z.literal('linkOpened'), ...byCustomer }),
  z.strictObject({ kind: z.literal('replied'), ...byCustomer }),
  z.strictObject({ kind: z.literal('attachmentDownloaded'), ...byCustomer }),
  z.strictObject({ kind: z.literal('recordDeactivated'), ...at, reason }),
  z.strictObject({ kind: z.literal('disconnected'), ...at }),
  z.strictObject({ kind: z.literal('sequenceDeactivated'), ...at }),
  z.strictObject({ kind: z.literal('recordChanged'), ...at, column: ColumnName, value: Value }),
  z.strictObject({ kind: z.literal('stageChanged'), ...at, process: z.string().min(1).max(100), stage: z.string().min(1).max(100) }),
]);
export type Stimulus = z.infer<typeof Stimulus>;
