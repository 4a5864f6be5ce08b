import fc from 'fast-check';
import type { Design } from '../../../shared/model/design.ts';
import { placed } from '../../../shared/model/flow.ts';
import { DesignId } from '../../../shared/model/ids.ts';
import { pickerEntries } from '../../../shared/model/picker.ts';
import { exitsOf, type Step, withExit } from '../../../shared/model/step.ts';
import { designFromTemplate, type Template } from '../../../shared/model/templates/template.ts';
import { designOf, s } from './designs.ts';

export function designFrom(template: Template): Design {
  let count = 0;
  return designFromTemplate(template, DesignId.parse('checked'), () => s(++count));
}

/** A step of any kind as the picker makes it, with exits that are open or lead to any of the first `size` steps: back, too. */
const wiredStep = (number: number, size: number): fc.Arbitrary<Step> =>
  fc
    .tuple(fc.constantFrom(...pickerEntries), fc.array(fc.option(fc.integer({ min: 1, max: size })), { minLength: 2, maxLength: 2 }))
    .map(([{ content }, targets]) => {
      const step = placed(content, s(number));
      return exitsOf(step).reduce((wired, exit, index) => {
        const target = targets[index] ?? null;
        return withExit(wired, exit.name, target === null ? null : s(target));
      }, step);
    });

/** Any steps, wired in any way: joins, loops and unreachable steps included. */
export const tangledDesign: fc.Arbitrary<Design> = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc.tuple(fc.tuple(...Array.from({ length: size }, (_, index) => wiredStep(index + 1, size))), fc.boolean()).map(([steps, exitOnReply]) =>
    designOf([], {
      options: { exitOnReply, skipNonWorkingDays: false },
      sequence: { start: s(1), steps: Object.fromEntries(steps.map((step) => [step.id, step])) },
    }),
  ),
);
