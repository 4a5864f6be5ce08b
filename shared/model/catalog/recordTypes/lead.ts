import type { RecordType } from '../../catalog.ts';
import { choice, choicesFrom, date, lookup, number, text, twoOptions } from '../column.ts';
import { industries } from '../industries.ts';
import { address, bookkeeping, contactPreferences, qualification } from '../sharedColumns.ts';

const sources = [
  'Advertisement',
  'Employee Referral',
  'External Referral',
  'Partner',
  'Public Relations',
  'Seminar',
  'Trade Show',
  'Web',
  'Word of Mouth',
  'Other',
];

export const lead: RecordType = {
  name: 'lead',
  label: 'Lead',
  columns: [
    text('subject', 'Topic'),
    text('firstname', 'First Name'),
    text('lastname', 'Last Name'),
    text('fullname', 'Name'),
    text('companyname', 'Company Name'),
    text('jobtitle', 'Job Title'),
    text('emailaddress1', 'Email'),
    text('telephone1', 'Business Phone'),
    text('mobilephone', 'Mobile Phone'),
    text('websiteurl', 'Website'),
    text('description', 'Description'),
    choice('leadqualitycode', 'Rating', choicesFrom(1, ['Hot', 'Warm', 'Cold'])),
    choice('leadsourcecode', 'Lead Source', choicesFrom(1, sources)),
    choice('industrycode', 'Industry', industries),
    choice('statecode', 'Status', choicesFrom(0, ['Open', 'Qualified', 'Disqualified'])),
    choice(
      'statuscode',
      'Status Reason',
      choicesFrom(1, ['New', 'Contacted', 'Qualified', 'Lost', 'Cannot Contact', 'No Longer Interested', 'Canceled']),
    ),
    ...qualification,
    number('budgetamount', 'Budget Amount'),
    number('estimatedamount', 'Est. Value'),
    number('revenue', 'Annual Revenue'),
    number('numberofemployees', 'No. of Employees'),
    date('estimatedclosedate', 'Est. Close Date'),
    date('schedulefollowup_qualify', 'Scheduled Follow Up (Qualify)'),
    date('lastusedincampaign', 'Last Campaign Date'),
    twoOptions('donotsendmm', 'Marketing Material', 'Do Not Send', 'Send'),
    ...contactPreferences,
    ...address,
    lookup('parentaccountid', 'Parent Account for lead'),
    lookup('parentcontactid', 'Parent Contact for lead'),
    lookup('campaignid', 'Source Campaign'),
    ...bookkeeping,
  ],
};
