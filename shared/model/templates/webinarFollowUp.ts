import type { Flow } from '../flow.ts';
import { automatedEmail, callAnswered, email, emailResult, phoneCall, task, wait } from './item.ts';
import type { Template } from './template.ts';

/** What follows an interest, whichever way it came: the original repeats it as well. */
const interested: Flow = [
  task('Confirm the interest', 'Answer the question that was asked, and ask what they want to achieve.'),
  task('Qualify the lead', 'Budget, decision, need and time: fill them in, then qualify the lead.'),
  task('Plan the demo', 'Send the invitation for the demo, with what they asked to see.'),
];

/** "Webinar follow up" (`sequences.md` 5.8): seven days; ten steps there. */
export const webinarFollowUp: Template = {
  id: 'webinar-follow-up',
  name: 'Webinar follow up',
  recordType: 'lead',
  summary: 'Thanks a lead for joining a webinar and finds out, by two emails and a call, whether there is interest in a demo.',
  goals: ['event'],
  options: { exitOnReply: false, skipNonWorkingDays: true },
  flow: [
    automatedEmail('Thank for joining', 'lead-webinar-thanks', 'Goes out by itself. Connect the leads on the day after the webinar.'),
    emailResult('Replied within a day?', 'replied', 1, {
      yes: interested,
      no: [
        email('Ask what was closest', 'lead-webinar-follow-up', 'Name the question the lead asked in the webinar, if there was one.'),
        emailResult('Replied within 2 days?', 'replied', 2, {
          yes: interested,
          no: [
            phoneCall(
              'Call about the webinar',
              'Have the recording and the slides at hand.',
              'Ask what made them join, and which part they would show to their colleagues. Offer a demo of that part.',
            ),
            callAnswered('Call answered?', {
              yes: interested,
              no: [
                wait(2, 'Give time to call back'),
                email('Send the last note', 'lead-webinar-last-note', 'The last email of this sequence: no question, an open door.'),
                emailResult('Replied to the last note?', 'replied', 2, {
                  yes: interested,
                  no: [task('Disqualify the lead', 'Choose "No Longer Interested" as the reason.')],
                }),
              ],
            }),
          ],
        }),
      ],
    }),
  ],
};
