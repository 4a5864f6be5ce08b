import type { RecordType } from '../../catalog.ts';
import { choice, choicesFrom, date, lookup, number, text, twoOptions } from '../column.ts';
import { address, bookkeeping, contactPreferences } from '../sharedColumns.ts';

export const contact: RecordType = {
  name: 'contact',
  label: 'Contact',
  columns: [
    text('firstname', 'First Name'),
    text('lastname', 'Last Name'),
    text('fullname', 'Full Name'),
    text('jobtitle', 'Job Title'),
    text('department', 'Department'),
    text('emailaddress1', 'Email'),
    text('telephone1', 'Business Phone'),
    text('mobilephone', 'Mobile Phone'),
    text('description', 'Description'),
    choice('accountrolecode', 'Role', choicesFrom(1, ['Decision Maker', 'Employee', 'Influencer'])),
    choice('gendercode', 'Gender', choicesFrom(1, ['Male', 'Female'])),
    choice('familystatuscode', 'Marital Status', choicesFrom(1, ['Single', 'Married', 'Divorced', 'Widowed'])),
    choice('paymenttermscode', 'Payment Terms', choicesFrom(1, ['Net 30', '2% 10, Net 30', 'Net 45', 'Net 60'])),
    choice('statecode', 'Status', choicesFrom(0, ['Active', 'Inactive'])),
    choice('statuscode', 'Status Reason', choicesFrom(1, ['Active', 'Inactive'])),
    number('annualincome', 'Annual Income'),
    number('creditlimit', 'Credit Limit'),
    date('birthdate', 'Birthday'),
    date('anniversary', 'Anniversary'),
    date('lastusedincampaign', 'Last Date Included in Campaign'),
    twoOptions('creditonhold', 'Credit Hold'),
    twoOptions('donotsendmm', 'Send Marketing Materials', 'Do Not Send', 'Send'),
    ...contactPreferences,
    ...address,
    lookup('parentcustomerid', 'Company Name'),
    lookup('originatingleadid', 'Originating Lead'),
    ...bookkeeping,
  ],
};
