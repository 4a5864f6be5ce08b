import { callAnswered, email, emailResult, phoneCall, task, wait } from '../../../../shared/model/templates/item.ts';
import { pair, type RuleCases } from '../case.ts';
import { anything, callCondition, designOf, s, withStep } from '../designs.ts';

const two = designOf([task('First', ''), task('Second', '')]);
const call = phoneCall('Call', '', 'Say hello.');
const send = email('Send', 'lead-introduction', '');
const long = (length: number): string => 'x'.repeat(length);

/** The design with the first step leading to `to`. */
const leading = (to: ReturnType<typeof s> | null) =>
  withStep(two, s(1), (step) => (step.kind === 'task' ? { ...step, exits: { next: to } } : step));

/** Second leads back to First. */
const round = withStep(two, s(2), (step) => (step.kind === 'task' ? { ...step, exits: { next: s(1) } } : step));

export const structureCases: RuleCases = {
  'sequence-empty': [pair(designOf([]), designOf([anything]), 'The sequence has no step yet.')],
  'step-unreachable': [pair(leading(null), two, "'Second' cannot be reached: nothing leads to it.")],
  'exit-to-missing-step': [
    pair(leading(s(9)), leading(null), "The next path of 'First' leads to a step that does not exist (s9)."),
    pair({ ...two, sequence: { ...two.sequence, start: s(9) } }, two, 'The sequence begins with a step that does not exist (s9).'),
  ],
  loop: [
    pair(round, two, "'Second' leads back to 'First': the steps between them would repeat for ever."),
    pair(leading(s(1)), leading(null), "'First' leads back to 'First': the steps between them would repeat for ever."),
  ],
  'step-id-twice': [
    pair(
      withStep(two, s(2), (step) => ({ ...step, id: s(1) })),
      two,
      "'Second' is kept under the id s2, but says that its id is s1.",
    ),
  ],
  'sequence-name-missing': [pair({ ...two, name: '  ' }, two, 'The sequence has no name.')],
  'step-name-missing': [pair(designOf([task(' ', '')]), designOf([anything]), "A step of the kind 'Complete a task' has no title.")],
  'name-too-long': [
    pair(
      designOf([anything], { name: long(161) }),
      designOf([anything], { name: long(160) }),
      'The name of the sequence has 161 characters; 160 are allowed.',
    ),
    pair(
      designOf([task(long(101), '')]),
      designOf([task(long(100), '')]),
      `The title of '${long(59)}…' has 101 characters; 100 are allowed.`,
    ),
  ],
  'description-too-long': [
    pair(
      designOf([anything], { description: long(2001) }),
      designOf([anything], { description: long(2000) }),
      'The description of the sequence has 2001 characters; 2,000 are allowed.',
    ),
    pair(
      designOf([task('Do', long(2001))]),
      designOf([task('Do', long(2000))]),
      "The description of 'Do' has 2001 characters; 2,000 are allowed.",
    ),
  ],
  'condition-without-subject': [
    pair(
      designOf([anything, emailResult('Replied?', 'replied', 1, { yes: [], no: [anything] })]),
      designOf([send, emailResult('Replied?', 'replied', 1, { yes: [], no: [anything] })]),
      "'Replied?' asks about the email above it, but there is a way to it without any email.",
    ),
    pair(
      designOf([send, callCondition(['made'])]),
      designOf([call, callCondition(['made'])]),
      "'Result?' asks about the phone call above it, but there is a way to it without any phone call.",
    ),
    pair(
      designOf([
        send,
        emailResult('Opened?', 'opened', 1, { yes: [call], no: [wait(1, 'Wait')] }),
        callAnswered('Answered?', { yes: [], no: [anything] }),
      ]),
      designOf([
        send,
        emailResult('Opened?', 'opened', 1, { yes: [call], no: [call] }),
        callAnswered('Answered?', { yes: [], no: [anything] }),
      ]),
      "'Answered?' asks about the phone call above it, but there is a way to it without any phone call.",
    ),
  ],
};
