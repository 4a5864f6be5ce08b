import fc from 'fast-check';
import type { StepContent } from '../../../shared/model/flow.ts';
import { DesignId } from '../../../shared/model/ids.ts';
import { EmailResult } from '../../../shared/model/steps/emailCondition.ts';
import { LinkedInAction } from '../../../shared/model/steps/linkedIn.ts';
import { columnValue, group } from './expressions.ts';

const named = { name: fc.constantFrom('', 'Step'), description: fc.constant('') };
/** What was chosen from a list; one in forty chose nothing yet. */
const seldomNone = <T>(option: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> =>
  fc.oneof({ weight: 39, arbitrary: fc.uniqueArray(option, { minLength: 1, maxLength }) }, { weight: 1, arbitrary: fc.constant<T[]>([]) });

const template = fc.constantFrom(null, 'gone');

/** Mostly short; some waits end at odd local times far away. */
const days = fc.oneof({ weight: 6, arbitrary: fc.nat({ max: 3 }) }, { weight: 1, arbitrary: fc.nat({ max: 30 }) });
const hours = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat({ max: 23 }) });
const duration = fc.record({ days, hours });

const email = fc.record({ kind: fc.constant('email'), ...named, template });
const automatedEmail = fc.record({ kind: fc.constant('automatedEmail'), ...named, template });
const version = fc.record({ name: fc.constant('Version'), template });
const abTest = fc.record({
  kind: fc.constant('abTest'),
  ...named,
  versionA: version,
  versionB: version,
  shareA: fc.nat({ max: 100 }),
  metric: fc.constantFrom('goals', 'clicks', 'opens'),
  endsAt: fc.constant('significance' as const),
  defaultVersion: fc.constantFrom('a', 'b'),
});
const emailCondition = fc.record({
  kind: fc.constant('emailCondition'),
  ...named,
  results: seldomNone(fc.constantFrom(...EmailResult.options), 4),
  mode: fc.constantFrom('oneOf', 'allOf'),
  limit: duration,
  advanceEarly: fc.boolean(),
});
const phoneCall = fc.record({ kind: fc.constant('phoneCall'), ...named, script: fc.constant('') });
const callCondition = fc.record({
  kind: fc.constant('callCondition'),
  ...named,
  results: seldomNone(fc.constantFrom('made', 'received', 'canceled', 'gone'), 3),
});
const wait = fc.record({ kind: fc.constant('wait'), ...named, duration });
export const fieldCondition = fc.record({ kind: fc.constant('fieldCondition'), ...named, expression: group });
const stageCondition = fc.record({
  kind: fc.constant('stageCondition'),
  ...named,
  process: fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom('sales', 'sales', 'service') },
    { weight: 1, arbitrary: fc.constantFrom('gone', null) },
  ),
  stages: seldomNone(fc.constantFrom('qualify', 'develop', 'resolve', 'gone'), 2),
});
const written = fc.constantFrom<(readonly [string | null, number | boolean | string | null])[]>(
  ['rating', 1],
  ['rating', 2],
  ['donotemail', true],
  ['donotemail', false],
);
const updateField = fc
  .oneof(
    { weight: 20, arbitrary: written },
    { weight: 1, arbitrary: columnValue },
    {
      weight: 1,
      arbitrary: fc.constantFrom<(readonly [string | null, number | boolean | null])[]>(
        [null, null],
        ['rating', 9],
        ['rating', null],
        ['nobody', 1],
      ),
    },
  )
  .map(([column, value]) => ({ kind: 'updateField' as const, name: '', description: '', column, value }));
const target = fc.constantFrom('first', 'second', 'second', 'second', 'third', 'third', 'third', 'missing', null);
const advance = fc.record({
  kind: fc.constant('advance'),
  ...named,
  target: target.map((id) => (id === null ? null : DesignId.parse(id))),
});
const others = fc.oneof(
  fc.record({ kind: fc.constant('task'), ...named }),
  fc.record({ kind: fc.constant('textMessage'), ...named, template }),
  fc.record({ kind: fc.constant('automatedTextMessage'), ...named, template }),
  fc.record({ kind: fc.constant('linkedIn'), ...named, action: fc.constantFrom(...LinkedInAction.options) }),
);

const anyEmail = fc.oneof(email, email, automatedEmail, abTest);
const alone = (step: fc.Arbitrary<StepContent>): fc.Arbitrary<Motif> => fc.tuple(step);

/** A few steps that belong together: in a tidy design nothing leads into the midst of them. */
export type Motif = readonly StepContent[];

const motif: fc.Arbitrary<Motif> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple<[StepContent, StepContent]>(anyEmail, emailCondition) },
  { weight: 3, arbitrary: fc.tuple<[StepContent, StepContent, StepContent]>(anyEmail, emailCondition, emailCondition) },
  { weight: 3, arbitrary: fc.tuple<[StepContent, StepContent, StepContent]>(anyEmail, wait, emailCondition) },
  { weight: 4, arbitrary: fc.tuple<[StepContent, StepContent]>(phoneCall, callCondition) },
  { weight: 5, arbitrary: alone(wait) },
  { weight: 3, arbitrary: alone(fieldCondition) },
  { weight: 2, arbitrary: alone(stageCondition) },
  { weight: 2, arbitrary: alone(updateField) },
  { weight: 2, arbitrary: alone(advance) },
  { weight: 4, arbitrary: alone(others) },
  { weight: 2, arbitrary: alone(anyEmail) },
  { weight: 1, arbitrary: alone(phoneCall) },
);

/** A condition without its subject. */
export const headless = alone(fc.oneof(emailCondition, callCondition));
const wildMotif = fc.oneof({ weight: 8, arbitrary: motif }, { weight: 1, arbitrary: headless });

/** Without bias: fast-check would make most of them short. */
export const motifs = fc.noBias(fc.array(motif, { maxLength: 9 }));
export const wildMotifs = fc.noBias(fc.array(wildMotif, { maxLength: 9 }));
