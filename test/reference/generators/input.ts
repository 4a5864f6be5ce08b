import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { ChooseVersion, ReferenceInput } from '../story.ts';
import { aimed } from './aim.ts';
import { catalog } from './catalog.ts';
import { library, onlyFields } from './designs.ts';
import { impulses, quietScenario } from './scenarios.ts';

/** Everything that a run needs, at random: a small library, a scenario, and stimuli that are aimed at what the run does. */
export const randomInput = (chooseVersion: ChooseVersion): fc.Arbitrary<ReferenceInput> =>
  fc.record({ designs: library, scenario: quietScenario, impulses }).map(({ designs, scenario, impulses: aims }) => {
    const [design] = designs;
    const byId = new Map(designs.map((one) => [one.id, one]));
    return aimed({ design, scenario, catalog, library: byId, chooseVersion }, aims);
  });

/** The same scenario with a last contact on the edge of the last days, or at the very start. */
const withContact = (scenario: Scenario): fc.Arbitrary<Scenario> =>
  fc
    .tuple(fc.constantFrom('local day', 'start', 'as it is'), fc.constantFrom(0, 1, 3), fc.constantFrom(-1, 0, 1))
    .map(([edge, days, more]) => {
      if (edge === 'as it is') return scenario;
      const start = Temporal.Instant.fromEpochMilliseconds(scenario.start).toZonedDateTimeISO(scenario.calendar.zone);
      const at = edge === 'start' ? start : start.toPlainDate().subtract({ days }).toZonedDateTime(scenario.calendar.zone);
      const lastcontact = new Date(at.epochMilliseconds + more).toISOString();
      return { ...scenario, record: { ...scenario.record, values: { ...scenario.record.values, lastcontact } } };
    });

/** A run that judges one field condition and ends: as many comparisons as possible in little time. */
export const randomFields = (chooseVersion: ChooseVersion): fc.Arbitrary<ReferenceInput> =>
  fc
    .record({ design: onlyFields, scenario: quietScenario.chain(withContact) })
    .map(({ design, scenario }) => ({ design, scenario, catalog, library: new Map([[design.id, design]]), chooseVersion }));
