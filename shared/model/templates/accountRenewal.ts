import { email, phoneCall, task, wait } from './item.ts';
import type { Template } from './template.ts';

/** "Upcoming account renewal" (`sequences.md` 5.8): thirteen steps, fifty days, no branches. */
export const accountRenewal: Template = {
  id: 'account-renewal',
  name: 'Upcoming account renewal',
  recordType: 'account',
  summary: 'Leads an account from the first look at the contract to the signature, starting fifty days before the renewal.',
  goals: ['renewal'],
  options: { exitOnReply: false, skipNonWorkingDays: false },
  flow: [
    task('Check the account', 'Read the contract, the open cases and the usage of the last year. Note the risk in one word.'),
    email('Announce the renewal', 'account-renewal-notice', 'Send it to the person who signed last time.'),
    wait(7, 'Give a week to react'),
    task('Study possible add-ons', 'Choose at most two that answer something they have asked for.'),
    phoneCall(
      'Call about the past year',
      'Listen first. No figures in this call.',
      'What worked? What did not? What changes at your company next year? Who decides about the renewal, and by when?',
    ),
    task('Note the actions from the call', 'Write down who does what by when, and tell your colleagues their part.'),
    wait(7, 'Time for the actions'),
    email('Invite to the renewal meeting', 'account-renewal-meeting', 'Attach a page with their figures of the past year.'),
    wait(7, 'Time for the meeting'),
    task('Prepare the quote', 'Two options, with the difference in one line.'),
    task('Get the quote approved', 'Ask for the approval with the reason for every discount.'),
    phoneCall(
      'Call about the quote',
      'Nobody should be surprised by a figure in an email.',
      'Name the total and what it contains. Ask what stands between this figure and a yes.',
    ),
    email('Send the quote', 'account-renewal-quote', 'Attach the approved quote.'),
    wait(14, 'Time to decide'),
    phoneCall('Make the final call', 'Clear the last open point.', 'Which point is still open? If we solve it, do you sign this week?'),
    wait(15, 'Time to sign'),
    task('Get the contract signed', 'Send it for signature, and follow it until it is back.'),
    email('Say thank you', 'account-renewal-thanks', 'Send it on the day on which the contract comes back.'),
  ],
};
