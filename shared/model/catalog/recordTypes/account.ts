import type { RecordType } from '../../catalog.ts';
import { choice, choicesFrom, date, lookup, number, text, twoOptions } from '../column.ts';
import { industries } from '../industries.ts';
import { address, bookkeeping, contactPreferences } from '../sharedColumns.ts';

const relationships = [
  'Competitor',
  'Consultant',
  'Customer',
  'Investor',
  'Partner',
  'Influencer',
  'Press',
  'Prospect',
  'Reseller',
  'Supplier',
  'Vendor',
  'Other',
];

export const account: RecordType = {
  name: 'account',
  label: 'Account',
  columns: [
    text('name', 'Account Name'),
    text('accountnumber', 'Account Number'),
    text('emailaddress1', 'Email'),
    text('telephone1', 'Main Phone'),
    text('websiteurl', 'Website'),
    text('description', 'Description'),
    choice('accountcategorycode', 'Category', choicesFrom(1, ['Preferred Customer', 'Standard'])),
    choice('customertypecode', 'Relationship Type', choicesFrom(1, relationships)),
    choice('industrycode', 'Industry', industries),
    choice('ownershipcode', 'Ownership', choicesFrom(1, ['Public', 'Private', 'Subsidiary', 'Other'])),
    choice('paymenttermscode', 'Payment Terms', choicesFrom(1, ['Net 30', '2% 10, Net 30', 'Net 45', 'Net 60'])),
    choice('statecode', 'Status', choicesFrom(0, ['Active', 'Inactive'])),
    choice('statuscode', 'Status Reason', choicesFrom(1, ['Active', 'Inactive'])),
    number('revenue', 'Annual Revenue'),
    number('creditlimit', 'Credit Limit'),
    number('numberofemployees', 'Number of Employees'),
    date('lastusedincampaign', 'Last Date Included in Campaign'),
    twoOptions('creditonhold', 'Credit Hold'),
    twoOptions('donotsendmm', 'Send Marketing Materials', 'Do Not Send', 'Send'),
    ...contactPreferences,
    ...address,
    lookup('primarycontactid', 'Primary Contact'),
    lookup('parentaccountid', 'Parent Account'),
    lookup('defaultpricelevelid', 'Price List'),
    ...bookkeeping,
  ],
};
