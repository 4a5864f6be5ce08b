import { automatedEmail, callAnswered, email, emailResult, phoneCall, task, updateField, wait } from './item.ts';
import type { Template } from './template.ts';

const script = `Open: "Hello, this is … from … . I sent you a short note about your request. Is this a good moment?"

Ask, and note the answers on the lead:
1. What made you look for a solution now?
2. How do you solve it today, and what annoys you most?
3. Who else decides, and by when?

Close: offer two times for a meeting within the next five working days. If there is no answer, leave your name, the reason in one sentence and your number.`;

/** The sequence that Microsoft's training material starts from by name (`sequences.md` 5.8); its steps here are our own. */
export const newLeadNurturing: Template = {
  id: 'new-lead-nurturing',
  name: 'New lead nurturing',
  recordType: 'lead',
  summary:
    'Welcomes a new lead by email and calls those who opened it. The others get one reminder. At the end the rating says how warm the lead is.',
  goals: ['newLead', 'noReply'],
  options: { exitOnReply: true, skipNonWorkingDays: true },
  flow: [
    email(
      'Introduce yourself',
      'lead-introduction',
      'Add one sentence about the company before you send it: something from their website or the last news.',
    ),
    emailResult('Opened within 2 days?', 'opened', 2, {
      yes: [
        phoneCall('Call while interest is fresh', 'The lead has just read your email. Call on the same day if you can.', script),
        callAnswered('Did you reach the lead?', {
          yes: [
            task(
              'Send the meeting invitation',
              'Invite to the agreed time. Put the three answers from the call into the description of the lead.',
            ),
            updateField('Rate the lead hot', 'leadqualitycode', 1, 'Somebody answered and wants to talk.'),
          ],
          no: [
            wait(2, 'Give time to call back'),
            email(
              'Follow up on the missed call',
              'lead-missed-call',
              'Check first whether the lead has called back or written to a colleague.',
            ),
            updateField('Rate the lead warm', 'leadqualitycode', 2, 'The email was opened, but nobody answered the call.'),
          ],
        }),
      ],
      no: [
        wait(3, 'Let the first email rest'),
        automatedEmail(
          'Send one reminder',
          'lead-reminder',
          'Goes out by itself. It asks one question that can be answered with one word.',
        ),
        updateField('Rate the lead cold', 'leadqualitycode', 3, 'No sign of interest so far.'),
      ],
    }),
  ],
};
