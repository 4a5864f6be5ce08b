import { z } from 'zod';
import { DesignId } from './ids.ts';
import { Scenario } from './scenario.ts';
import { Sequence } from './sequence.ts';

/** The saved document: a sequence with its name, options and scenarios. It holds no positions: layout is derived from it. */
export const Design = z.strictObject({
  id: DesignId,
  name: z.string().max(1000),
  description: z.string().max(20_000),
  /** The name of a record type in the catalog, `lead`. */
  recordType: z.string().min(1).max(100),
  tags: z.array(z.string().min(1).max(100)).max(100),
  /** Finished needs a design without errors; a change makes it a draft again. */
  status: z.enum(['draft', 'finished']),
  options: z.strictObject({
    /** A reply to any email ends the run (`rules.md` 6.1). */
    exitOnReply: z.boolean(),
    /** Waits count working days (`rules.md` 1.5). */
    skipNonWorkingDays: z.boolean(),
  }),
  sequence: Sequence,
  scenarios: z.array(Scenario).max(1000),
});
export type Design = z.infer<typeof Design>;

/** An empty draft. */
export const blankDesign = (id: DesignId, name: string, recordType: string): Design => ({
  id,
  name,
  description: '',
  recordType,
  tags: [],
  status: 'draft',
  options: { exitOnReply: false, skipNonWorkingDays: false },
  sequence: { start: null, steps: {} },
  scenarios: [],
});
