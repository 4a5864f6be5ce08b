import { z } from 'zod';

/** The shapes of `--json` that `contract.md` promises. Fields may be added, so only that of `paths`, which goes to other programs, is strict. */

const instant = z.iso.datetime({ offset: true });

export const CheckAnswer = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      ok: z.boolean(),
      issues: z.array(
        z.object({
          id: z.string(),
          severity: z.enum(['error', 'warning', 'hint']),
          step: z.string().nullable(),
          stepName: z.string().nullable(),
          message: z.string(),
          fix: z.string().nullable(),
        }),
      ),
    }),
  ),
});

export const SimulateAnswer = z.object({
  end: z.object({
    kind: z.enum(['completed', 'disconnected', 'advanced', 'waiting', 'error', 'halted']),
    reason: z.string().nullable(),
    at: instant,
  }),
  record: z.object({ name: z.string(), values: z.record(z.string(), z.unknown()) }),
  trace: z.array(
    z.looseObject({
      at: instant,
      kind: z.string(),
      step: z.string().nullable(),
      stepName: z.string(),
      rule: z.string().regex(/^\d+(\.\d+)?$/),
      text: z.string().min(1),
    }),
  ),
});

const answers = z.array(z.object({ step: z.string(), exit: z.enum(['yes', 'no']) }));

export const SavedScenariosAnswer = z.object({
  file: z.string(),
  ok: z.boolean(),
  kept: z.int(),
  stale: z.int(),
  broken: z.int(),
  unjudged: z.int(),
  scenarios: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      verdict: z.enum(['kept', 'stale', 'broken', 'unjudged']),
      expected: z.object({ end: z.string().nullable(), path: answers.nullable() }).nullable(),
      end: SimulateAnswer.shape.end,
      path: answers,
      difference: z.string().nullable(),
      changes: z.array(z.string()),
    }),
  ),
});

export const PathsAnswer = z.strictObject({
  count: z.int(),
  complete: z.boolean(),
  paths: z.array(
    z.strictObject({
      steps: z.array(z.string()),
      decisions: z.array(z.strictObject({ step: z.string(), exit: z.enum(['yes', 'no']) })),
      minMs: z.int().min(0),
      maxMs: z.int().min(0).nullable(),
    }),
  ),
});
