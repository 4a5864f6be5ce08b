import { z } from 'zod';
import { DesignFile } from './format.ts';

/**
 * The JSON Schema (2020-12) of a design file. Where a file may say an instant in two ways, both are in it.
 *
 * Published for each version in `schemas/`. What JSON Schema cannot say is said in its comment; the decoder decides.
 */
export const designSchema = (): object => {
  const { $schema, ...schema } = z.toJSONSchema(DesignFile, {
    io: 'input',
    target: 'draft-2020-12',
    // A name that every object inherits is refused by the decoder, wherever a pattern would let it pass.
    override: ({ jsonSchema }) => {
      if (jsonSchema.pattern !== undefined && new RegExp(jsonSchema.pattern).test('constructor')) jsonSchema.not = { const: 'constructor' };
    },
  });
  return { $schema, $comment: comment, ...schema };
};

const comment =
  'Fields that are not listed are kept by the program and named. Beyond this schema the program demands that references hold (an exit names a step, no loop, ' +
  'no loose step) and that a date-time lies in the years 1970 to 9999 UTC.';
