import type { Flow } from '../flow.ts';
import { automatedEmail, callAnswered, linkedIn, phoneCall, task, wait } from './item.ts';
import type { Template } from './template.ts';

/** What follows an answered call, whichever of the calls it was: the original repeats it as well. */
const answered: Flow = [
  linkedIn('connect', 'Connect on LinkedIn', 'Mention the call in the invitation, so that the lead remembers who you are.'),
  task('Set a meeting', 'Send the invitation for the agreed time, with the topic in one sentence.'),
];

/** "High volume outbound prospecting" (`sequences.md` 5.8): nine days. Its seven steps there do not count the conditions. */
export const outboundProspecting: Template = {
  id: 'high-volume-outbound-prospecting',
  name: 'High volume outbound prospecting',
  recordType: 'lead',
  summary: 'First contact with many leads who have not asked for it: one email, up to three calls, then a clear end.',
  goals: ['newLead', 'noReply'],
  options: { exitOnReply: true, skipNonWorkingDays: true },
  flow: [
    automatedEmail('Send the introduction', 'lead-outbound-introduction', 'Goes out by itself as soon as the lead is connected.'),
    linkedIn(
      'research',
      'Research the lead',
      'Look for the role, for common contacts and for the last post. Note one thing to open the call with.',
    ),
    wait(2, 'Let the introduction arrive'),
    phoneCall(
      'Make the first call',
      'Best before ten or after four.',
      'Open with what you found in your research. One question: "How do you deal with … today?" Listen, then ask for fifteen minutes.',
    ),
    callAnswered('First call answered?', {
      yes: answered,
      no: [
        wait(2, 'Give time to call back'),
        automatedEmail('Send an example', 'lead-outbound-follow-up', 'Goes out by itself: an example in three lines.'),
        wait(3, 'Let the example arrive'),
        phoneCall(
          'Make the second call',
          'Choose another time of day than for the first call.',
          'Refer to the example. Ask which of its three lines is closest to their situation.',
        ),
        callAnswered('Second call answered?', {
          yes: answered,
          no: [
            wait(2, 'Give time to call back'),
            phoneCall(
              'Make the last call',
              'If nobody answers, leave a message that this was the last try.',
              'Say openly that you will not call again without an answer, and how they can reach you.',
            ),
            callAnswered('Last call answered?', {
              yes: answered,
              no: [task('Disqualify the lead', 'Choose "Cannot Contact" as the reason. Marketing may take the lead back later.')],
            }),
          ],
        }),
      ],
    }),
  ],
};
