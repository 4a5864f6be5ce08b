import type { Design } from '../../shared/model/design.ts';
import { ScenarioId, type StepId } from '../../shared/model/ids.ts';
import { MS_PER_HOUR, MS_PER_MINUTE } from '../../shared/model/instant.ts';
import { blankScenario, type RecordState, type Scenario } from '../../shared/model/scenario.ts';
import { flowOrder } from '../../shared/model/sequence.ts';
import type { StepKind } from '../../shared/model/step.ts';

/** Monday 2 March 2026, 09:00 UTC. */
const START = Date.UTC(2026, 2, 2, 9);

const record: RecordState = {
  name: 'Jana Weber',
  values: {
    firstname: 'Jana',
    lastname: 'Weber',
    companyname: 'Contoso',
    subject: 'Fewer lists, more customers',
    emailaddress1: 'jana.weber@contoso.example',
    leadqualitycode: 2,
    statuscode: 1,
  },
  stage: { process: 'leadtoopportunitysalesprocess', stage: 'qualify' },
};

/** A good day for "New lead nurturing": the seller sends the email, the lead opens it, answers the call and gets a meeting. */
export function demoScenario(design: Design): Scenario {
  const first = (kind: StepKind): StepId => firstOfKind(design, kind);
  const opened = START + 25 * MS_PER_HOUR;
  return {
    ...blankScenario(ScenarioId.parse('demo'), START, record),
    name: 'The lead opens the email and answers the call',
    stimuli: [
      { kind: 'complete', at: START + 10 * MS_PER_MINUTE, step: first('email'), result: null },
      { kind: 'opened', at: opened, email: null },
      { kind: 'complete', at: opened + 30 * MS_PER_MINUTE, step: first('phoneCall'), result: 'made' },
      { kind: 'complete', at: opened + 45 * MS_PER_MINUTE, step: first('task'), result: null },
    ],
  };
}

function firstOfKind({ sequence, name }: Design, kind: StepKind): StepId {
  const step = flowOrder(sequence).find((candidate) => candidate.kind === kind);
  if (step === undefined) throw new Error(`"${name}" has no step of the kind ${kind}`);
  return step.id;
}
