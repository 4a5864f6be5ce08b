import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StepId } from '../../../shared/model/ids.ts';
import { type Sequence, stepOf } from '../../../shared/model/sequence.ts';
import { exitsOf } from '../../../shared/model/step.ts';
import { extentOf } from '../../../shared/model/templates/extent.ts';
import { templates } from '../../../shared/model/templates/templates.ts';
import { daysInWords, plannedTimes, type Times } from '../../../shared/playbook/days.ts';
import { call, designOf, email, emailCondition, task, wait } from '../../builders.ts';
import { drawnDesign } from '../../gestures.ts';

/** The same, told plainly: every way is walked to its end. */
function walked(sequence: Sequence): ReadonlyMap<StepId, Times> {
  const found = new Map<StepId, Times>();
  const walk = (id: StepId | null, earliest: number, latest: number): void => {
    const step = id === null ? undefined : stepOf(sequence, id);
    if (step === undefined) return;
    const known = found.get(step.id) ?? { earliest, latest };
    found.set(step.id, { earliest: Math.min(known.earliest, earliest), latest: Math.max(known.latest, latest) });
    for (const { name, to } of exitsOf(step)) {
      const spent = step.kind === 'wait' ? step.duration : step.kind === 'emailCondition' ? step.limit : { days: 0, hours: 0 };
      const hours = spent.days * 24 + spent.hours;
      const soon = step.kind === 'emailCondition' && name === 'yes' && step.advanceEarly;
      walk(to, earliest + (soon ? 0 : hours), latest + hours);
    }
  };
  walk(sequence.start, 0, 0);
  return found;
}

describe('planned times', () => {
  it('are those of walking every way', () => {
    fc.assert(
      fc.property(drawnDesign, ({ sequence }) => {
        expect(plannedTimes(sequence).steps).toEqual(walked(sequence));
      }),
    );
  });

  it.each(templates.map((template) => [template.name, template] as const))('end when the library says: %s', (_, { flow }) => {
    expect(Math.ceil(plannedTimes(designOf('T', flow).sequence).end / 24)).toBe(extentOf(flow).days);
  });

  it('take both ways into account where branches join', () => {
    const { sequence } = designOf('Joined', [
      email('Hello'),
      emailCondition('Opened?', { results: ['opened'], days: 2, yes: [call('Call')], no: [wait('Pause', 3)] }),
      task('Note'),
    ]);
    const words = Object.values(sequence.steps).map(({ id, name }) => [
      name,
      daysInWords(plannedTimes(sequence).steps.get(id) ?? { earliest: -1, latest: -1 }),
    ]);
    expect(Object.fromEntries(words)).toEqual({ Hello: '0', 'Opened?': '0', Call: '0 to 2', Pause: '2', Note: '0 to 5' });
  });
});
