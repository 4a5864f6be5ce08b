import type { FlowItem } from '../flow.ts';
import type { EmailResult } from '../steps/emailCondition.ts';
import type { LinkedInAction } from '../steps/linkedIn.ts';
import type { Value } from '../value.ts';

/** How templates write their steps: one call, one line of the flow. `template` is the id of a template in the standard catalog. */
type Paths = Required<Pick<FlowItem, 'yes' | 'no'>>;

export const email = (name: string, template: string, description: string): FlowItem => ({
  step: { kind: 'email', name, description, template },
});

export const automatedEmail = (name: string, template: string, description: string): FlowItem => ({
  step: { kind: 'automatedEmail', name, description, template },
});

export const phoneCall = (name: string, description: string, script: string): FlowItem => ({
  step: { kind: 'phoneCall', name, description, script },
});

export const task = (name: string, description: string): FlowItem => ({ step: { kind: 'task', name, description } });

export const linkedIn = (action: LinkedInAction, name: string, description: string): FlowItem => ({
  step: { kind: 'linkedIn', name, description, action },
});

export const wait = (days: number, name: string): FlowItem => ({
  step: { kind: 'wait', name, description: '', duration: { days, hours: 0 } },
});

export const updateField = (name: string, column: string, value: Value, description: string): FlowItem => ({
  step: { kind: 'updateField', name, description, column, value },
});

/** Asks for one result of the email above, and goes on as soon as it is there. */
export const emailResult = (name: string, result: EmailResult, withinDays: number, paths: Paths): FlowItem => ({
  step: {
    kind: 'emailCondition',
    name,
    description: '',
    results: [result],
    mode: 'oneOf',
    limit: { days: withinDays, hours: 0 },
    advanceEarly: true,
  },
  ...paths,
});

/** Asks whether somebody answered the call above: made by the seller, or received from the customer. */
export const callAnswered = (name: string, paths: Paths): FlowItem => ({
  step: { kind: 'callCondition', name, description: '', results: ['made', 'received'] },
  ...paths,
});
