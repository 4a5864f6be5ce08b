/**
 * The run rules by number, each in a few words. A line of a trace names the one it follows (`rules.md` 10.5), so a reader can ask why.
 * Rules marked (ours) are assumptions of this app and not documented behaviour of Dynamics.
 */
export const rules = {
  '1.1': 'Instants are whole milliseconds, UTC; local times are read in the zone of the seller',
  '1.2': 'A calendar has weekly working hours, time off and public holidays',
  '1.3': 'With availability on, a manual step becomes due in working time only',
  '1.4': 'Days are calendar days at the same local time; hours are exact hours',
  '1.5': 'With working days, the full working days after the day of completion are waited out (hours: ours)',
  '1.6': 'Every instant that a calendar moved carries its reasons',
  '2.1': 'A run starts connected, and its first step is entered at once',
  '2.2': 'A manual step stays open until the seller completes or skips it',
  '2.3': 'Completing an email sends it; completing a call needs a result',
  '2.4': 'Skipping closes a step and goes on; snoozing moves its due time only',
  '2.5': 'Automatic steps run at the instant they are entered',
  '2.6': 'A wait counts from the end of the step before it; the seller may end it early',
  '2.7': 'An exit that leads nowhere completes the run',
  '2.8': 'An act for a step that is not open changes nothing; a snooze keeps its moment (ours)',
  '2.9': 'The work list drops an item older than 30 days; the run stays where it is',
  '3.1': 'A customer event belongs to one sent email',
  '3.2': 'An event that names no email means the last one sent; without one it changes nothing',
  '3.3': 'Changes around the run: the record, its stage, the connection, the sequence',
  '3.4': 'A changed record is seen by whatever is judged or written later',
  '4.1': 'A condition judges the nearest email or call above it on the path taken',
  '4.2': 'The time limit runs from the entry of the condition; events since the sending count',
  '4.3': 'Met within the limit: Yes, at once if it may advance early, else at the deadline. Not met: No',
  '4.4': 'A skipped email leads to No at once',
  '4.5': 'Yes if the call has one of the chosen results, else No; a skipped call leads to No',
  '4.6': 'A field condition is judged once, on entry',
  '4.7': 'Yes if the process of the record is in one of the chosen stages',
  '4.8': 'Every judgement leaves its account',
  '5.1': 'Update field writes at the instant of entry, two-option and choice columns only',
  '5.2': 'Advance ends the run and connects the record to the other sequence at the same instant',
  '5.3': 'More than 50 hand-overs or 10,000 entered steps halt a run',
  '6.1': 'With exit on reply, a reply to any email ends the run before a condition sees it',
  '6.2': 'Other ends of a run',
  '7.1': 'The version of an A/B test is a keyed draw',
  '7.2': 'An A/B test does not fork the path',
  '7.3': 'Both versions keep their share to the end (ours)',
  '8.1': 'At one instant: what can take effect, then the clock, then what is left over',
  '8.2': 'The effects of one happening are worked off before the next',
  '8.3': 'On the screen, now is the instant of the playhead, or one second later after a timer',
  '9.1': 'A run of one record has no chance but the version of an A/B test',
  '9.2': 'A draw is a function of seed, record, step, visit and purpose',
} as const;

/** The number of a run rule: "4.3". */
export type Rule = keyof typeof rules;
