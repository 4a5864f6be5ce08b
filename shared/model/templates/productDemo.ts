import type { Flow } from '../flow.ts';
import { callAnswered, email, emailResult, linkedIn, phoneCall, task, wait } from './item.ts';
import type { Template } from './template.ts';

/** What follows a yes, by whichever way it came: the original repeats it as well. */
const accepted: Flow = [
  task('Set up the demo meeting', 'Send the invitation to all who decide, and load their example into the demo system.'),
  task('Give the demo', 'Show their case first and the product second. End with the next step and its date.'),
];

/** "Meeting for product demo requests" (`sequences.md` 5.8): five days; nine steps there. */
export const productDemo: Template = {
  id: 'product-demo-meeting',
  name: 'Meeting for product demo requests',
  recordType: 'opportunity',
  summary: 'Somebody asked for a demo. Prepares it, finds a time by email or phone, and ends clearly if nobody answers.',
  goals: ['newLead'],
  options: { exitOnReply: false, skipNonWorkingDays: true },
  flow: [
    email('Thank for the request', 'opportunity-demo-thanks', 'Answer on the same day: speed is what they will remember.'),
    linkedIn('research', 'Research the people', 'Find out who will sit in the demo and what each of them cares about.'),
    linkedIn('connect', 'Connect with the contact', 'Write that you look forward to the demo.'),
    wait(1, 'Wait a day'),
    email('Offer two times', 'opportunity-demo-slot', 'Put two real times from your calendar into the email.'),
    emailResult('Replied within 2 days?', 'replied', 2, {
      yes: accepted,
      no: [
        phoneCall(
          'Call for a time',
          'They asked for the demo, so you may be direct.',
          'Say that you kept two times free, and name them. Ask who else should see the demo.',
        ),
        callAnswered('Call answered?', {
          yes: accepted,
          no: [
            wait(2, 'Give time to call back'),
            phoneCall(
              'Call a second time',
              'Choose another time of day.',
              'Ask whether the demo is still wanted. A no is a good answer too.',
            ),
            callAnswered('Second call answered?', {
              yes: accepted,
              no: [task('Close the request', 'Close the opportunity as canceled and note that nobody answered.')],
            }),
          ],
        }),
      ],
    }),
  ],
};
