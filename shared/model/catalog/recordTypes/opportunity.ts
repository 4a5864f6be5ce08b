import type { RecordType } from '../../catalog.ts';
import { choice, choicesFrom, date, lookup, number, text, twoOptions } from '../column.ts';
import { bookkeeping, qualification } from '../sharedColumns.ts';

/** A milestone of the sales process, ticked off on the form. */
const milestone = (name: string, label: string) => twoOptions(name, label, 'completed', 'mark complete');

export const opportunity: RecordType = {
  name: 'opportunity',
  label: 'Opportunity',
  columns: [
    text('name', 'Topic'),
    text('emailaddress', 'Email Address'),
    text('description', 'Description'),
    text('currentsituation', 'Current Situation'),
    text('customerneed', 'Customer Need'),
    text('proposedsolution', 'Proposed Solution'),
    text('stepname', 'Pipeline Phase'),
    choice('opportunityratingcode', 'Rating', choicesFrom(1, ['Hot', 'Warm', 'Cold'])),
    choice('salesstage', 'Sales Stage', choicesFrom(0, ['Qualify', 'Develop', 'Propose', 'Close'])),
    choice(
      'msdyn_forecastcategory',
      'Forecast category',
      choicesFrom(100_000_001, ['Pipeline', 'Best case', 'Committed', 'Omitted', 'Won', 'Lost']),
    ),
    choice('statecode', 'Status', choicesFrom(0, ['Open', 'Won', 'Lost'])),
    choice('statuscode', 'Status Reason', choicesFrom(1, ['In Progress', 'On Hold', 'Won', 'Canceled', 'Out-Sold'])),
    ...qualification,
    number('budgetamount', 'Budget Amount'),
    number('estimatedvalue', 'Est. Revenue'),
    number('actualvalue', 'Actual Revenue'),
    number('closeprobability', 'Probability'),
    date('estimatedclosedate', 'Est. Close Date'),
    date('actualclosedate', 'Actual Close Date'),
    date('finaldecisiondate', 'Final Decision Date'),
    date('scheduleproposalmeeting', 'Schedule Proposal Meeting'),
    milestone('identifycustomercontacts', 'Identify Customer Contacts'),
    milestone('identifycompetitors', 'Identify Competitors'),
    milestone('identifypursuitteam', 'Identify Sales Team'),
    milestone('developproposal', 'Develop Proposal'),
    milestone('completeinternalreview', 'Complete Internal Review'),
    milestone('presentproposal', 'Present Proposal'),
    milestone('completefinalproposal', 'Final Proposal Ready'),
    milestone('presentfinalproposal', 'Present Final Proposal'),
    milestone('sendthankyounote', 'Send Thank You Note'),
    milestone('filedebrief', 'File Debrief'),
    lookup('parentaccountid', 'Account'),
    lookup('parentcontactid', 'Contact'),
    lookup('originatingleadid', 'Originating Lead'),
    lookup('campaignid', 'Source Campaign'),
    lookup('pricelevelid', 'Price List'),
    ...bookkeeping,
  ],
};
