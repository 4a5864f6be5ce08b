import type { Rule } from '../../../../shared/engine/rules.ts';
import type { Story } from '../../../builders.ts';

/** A run that shows one rule. Its trace, as a person reads it, is the file of the same name in `test/golden`. */
export interface Golden {
  readonly rule: Rule;
  readonly title: string;
  readonly story: Story;
}
