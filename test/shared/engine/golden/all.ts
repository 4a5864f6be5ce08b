import { chance } from './chance.ts';
import { commands } from './commands.ts';
import { conditions } from './conditions.ts';
import { events } from './events.ts';
import { fields } from './fields.ts';
import type { Golden } from './golden.ts';
import { order } from './order.ts';
import { steps } from './steps.ts';
import { suggestions } from './suggestions.ts';
import { time } from './time.ts';

/** Every golden trace, in the order of the rules. */
export const goldens: readonly Golden[] = [
  ...time,
  ...steps,
  ...events,
  ...conditions,
  ...fields,
  ...suggestions,
  ...commands,
  ...order,
  ...chance,
];
