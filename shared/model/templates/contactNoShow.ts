import { callAnswered, email, emailResult, phoneCall, task, wait } from './item.ts';
import type { Template } from './template.ts';

/** "Follow up when contacts don't show up" (`sequences.md` 5.8): seven steps, five days. */
export const contactNoShow: Template = {
  id: 'contact-no-show',
  name: "Follow up when contacts don't show up",
  recordType: 'contact',
  summary: 'A contact missed a meeting. Finds a new time by email or phone, and looks for somebody else at the company if that fails.',
  goals: ['noReply', 'reEngage'],
  options: { exitOnReply: false, skipNonWorkingDays: true },
  flow: [
    email('Write about the missed meeting', 'contact-missed-meeting', 'Send it on the day of the meeting. No reproach: offer a new time.'),
    emailResult('Replied within a day?', 'replied', 1, {
      yes: [
        phoneCall(
          'Call to agree on a new time',
          'The contact has answered. Fix the new time while you have the attention.',
          'Thank them for the answer. Ask whether the topic has changed since the first date. Agree on a day and an hour before you hang up.',
        ),
      ],
      no: [
        phoneCall(
          'Call about the missed meeting',
          'Try the mobile number if nobody answers the business phone.',
          'Say that you waited and understand that something came up. Ask whether the topic is still open, and if so, for a better day.',
        ),
        callAnswered('Did you reach the contact?', {
          yes: [
            task('Share the details of the new meeting', 'Send the invitation with the topic, the link and the names of all who join.'),
          ],
          no: [
            wait(2, 'Give time to call back'),
            email('Propose a reserved time', 'contact-placeholder-meeting', 'Reserve the time in your calendar before you send it.'),
            emailResult('Replied within 2 days?', 'replied', 2, {
              yes: [
                phoneCall(
                  'Call to confirm the reserved time',
                  'Confirm the time, or move it.',
                  'Repeat day, hour and topic. Ask who else should join, and send the invitation while you talk.',
                ),
              ],
              no: [
                task(
                  'Reach other contacts at the company',
                  'Look at the account for others who were part of the conversation, and write to the one who gains most from the topic.',
                ),
              ],
            }),
          ],
        }),
      ],
    }),
  ],
};
