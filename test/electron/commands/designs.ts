import { numberedDesign } from '../../../electron/commands/templates.ts';
import { blankDesign, type Design } from '../../../shared/model/design.ts';
import { type Flow, sequenceOf } from '../../../shared/model/flow.ts';
import { DesignId, ScenarioId, StepId } from '../../../shared/model/ids.ts';
import { blankScenario, type Scenario } from '../../../shared/model/scenario.ts';
import { task, wait } from '../../../shared/model/templates/item.ts';
import { newLeadNurturing } from '../../../shared/model/templates/newLeadNurturing.ts';

export function designOf(id: string, flow: Flow): Design {
  let count = 0;
  return { ...blankDesign(DesignId.parse(id), `Sequence ${id}`, 'lead'), sequence: sequenceOf(flow, () => StepId.parse(`s${++count}`)) };
}

/** Has no error. */
export const nurturing = numberedDesign(newLeadNurturing);

/** Has one error: it ends with a wait. */
export const unfinished = designOf('unfinished', [task('Write down the goal', ''), wait(1, 'Wait for an answer')]);

/** Has no error if `target` is among the designs. */
export const advancingTo = (target: string): Design =>
  designOf('advancing', [
    task('Write down the goal', ''),
    { step: { kind: 'advance', name: 'Hand over', description: '', target: DesignId.parse(target) } },
  ]);

/** In Berlin, from Monday 2 March 2026, 09:00 there; the seller is done with the first step after ten minutes. */
export const scenario: Scenario = {
  ...blankScenario(ScenarioId.parse('monday'), Date.UTC(2026, 2, 2, 8), {
    name: 'Jana Weber',
    values: { leadqualitycode: 2 },
    stage: null,
  }),
  stimuli: [{ kind: 'complete', at: Date.UTC(2026, 2, 2, 8, 10), step: StepId.parse('s1'), result: null }],
};
export const berlin: Scenario = { ...scenario, calendar: { ...scenario.calendar, zone: 'Europe/Berlin' } };
