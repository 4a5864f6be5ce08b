import { z } from 'zod';
import { DesignFile } from './format.ts';

/** The JSON Schema (2020-12) of a design file. Where a file may say an instant in two ways, both are in it. */
export const designSchema = (): object => z.toJSONSchema(DesignFile, { io: 'input', target: 'draft-2020-12' });
