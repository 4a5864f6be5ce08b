import type { FlowItem } from '../flow.ts';
import { callAnswered, email, emailResult, phoneCall, task } from './item.ts';
import type { Template } from './template.ts';

/** The same closing step after each acceptance, as in the original. */
const confirm: FlowItem = email(
  'Confirm the place',
  'contact-event-confirmation',
  'Put the name on the list of guests before you send it.',
);

/** "Invite to an upcoming event" (`sequences.md` 5.8): five days; six steps there. */
export const eventInvitation: Template = {
  id: 'event-invitation',
  name: 'Invite to an upcoming event',
  recordType: 'contact',
  summary: 'Invites a contact to an event, reminds once, calls once, and remembers those who want to hear of the next one.',
  goals: ['event', 'reEngage'],
  options: { exitOnReply: false, skipNonWorkingDays: false },
  flow: [
    email('Invite to the event', 'contact-event-invitation', 'Add the date, the place and why you thought of this contact.'),
    emailResult('Replied within 2 days?', 'replied', 2, {
      yes: [confirm],
      no: [
        email('Remind of the invitation', 'contact-event-reminder', 'Answer in the same thread, so that the invitation is below.'),
        emailResult('Replied within 3 days?', 'replied', 3, {
          yes: [confirm],
          no: [
            phoneCall(
              'Call about the event',
              'One call only: an invitation should stay an invitation.',
              'Ask whether the invitation arrived and whether the date fits. If it does not, ask whether to invite for the next event.',
            ),
            callAnswered('Did you reach the contact?', {
              yes: [confirm],
              no: [
                task('Note the contact for future events', 'Add the contact to the list for the next event, with the topics of interest.'),
              ],
            }),
          ],
        }),
      ],
    }),
  ],
};
