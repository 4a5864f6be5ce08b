import type { Column } from '../catalog.ts';
import { choice, choicesFrom, date, lookup, text, twoOptions } from './column.ts';

/** How a person or company may be contacted. In Dynamics the "do not" columns are true when it is forbidden. */
export const contactPreferences: readonly Column[] = [
  choice('preferredcontactmethodcode', 'Preferred Method of Contact', choicesFrom(1, ['Any', 'Email', 'Phone', 'Fax', 'Mail'])),
  twoOptions('donotemail', 'Do not allow Emails', 'Do Not Allow', 'Allow'),
  twoOptions('donotbulkemail', 'Do not allow Bulk Emails', 'Do Not Allow', 'Allow'),
  twoOptions('donotphone', 'Do not allow Phone Calls', 'Do Not Allow', 'Allow'),
  twoOptions('donotpostalmail', 'Do not allow Mails', 'Do Not Allow', 'Allow'),
  twoOptions('followemail', 'Follow Email Activity', 'Allow', 'Do Not Allow'),
];

export const address: readonly Column[] = [
  text('address1_city', 'City'),
  text('address1_stateorprovince', 'State/Province'),
  text('address1_postalcode', 'ZIP/Postal Code'),
  text('address1_country', 'Country/Region'),
];

/** What Dynamics keeps on every row by itself. */
export const bookkeeping: readonly Column[] = [
  lookup('ownerid', 'Owner'),
  lookup('createdby', 'Created By'),
  date('createdon', 'Created On'),
  lookup('modifiedby', 'Modified By'),
  date('modifiedon', 'Modified On'),
  lookup('transactioncurrencyid', 'Currency'),
];

/** What a seller finds out about a deal; on leads and opportunities. */
export const qualification: readonly Column[] = [
  choice('budgetstatus', 'Budget', choicesFrom(0, ['No Committed Budget', 'May Buy', 'Can Buy', 'Will Buy'])),
  choice('purchasetimeframe', 'Purchase Timeframe', choicesFrom(0, ['Immediate', 'This Quarter', 'Next Quarter', 'This Year', 'Unknown'])),
  choice('purchaseprocess', 'Purchase Process', choicesFrom(0, ['Individual', 'Committee', 'Unknown'])),
  choice('need', 'Need', choicesFrom(0, ['Must have', 'Should have', 'Good to have', 'No need'])),
  choice('initialcommunication', 'Initial Communication', choicesFrom(0, ['Contacted', 'Not Contacted'])),
  twoOptions('decisionmaker', 'Decision Maker?', 'completed', 'mark complete'),
  twoOptions('confirminterest', 'Confirm Interest'),
  twoOptions('evaluatefit', 'Evaluate Fit'),
];
