import { automatedEmail, email, emailResult, phoneCall, task, updateField, wait } from '../../../../shared/model/templates/item.ts';
import { pair, type RuleCase, type RuleCases } from '../case.ts';
import { advance, all, anything, callCondition, compare, designOf, entry, fieldCondition, libraryOf } from '../designs.ts';
import { abTest } from './unfinished.ts';

const send = email('Send', 'lead-introduction', '');
const call = phoneCall('Call', '', 'Say hello.');
const hasRevenue = all(compare('revenue', 'containsData'));
const replied = emailResult('Replied?', 'replied', 1, { yes: [], no: [anything] });
const hours = (days: number, count: number) =>
  designOf([{ step: { kind: 'wait', name: 'Wait', description: '', duration: { days, hours: count } } }, anything]);

const library = libraryOf({ other: entry('Other'), accounts: entry('For accounts', { recordType: 'account' }) });

const advancing = (bad: RuleCase['bad']['design'], says: string): RuleCase => ({
  bad: { design: bad, library, says: [says] },
  good: { design: designOf([anything, advance('other')]), library },
});

export const dynamicsErrorCases: RuleCases = {
  'wait-ends-path': [
    pair(
      designOf([send, wait(1, 'Wait for an answer')]),
      designOf([send, wait(1, 'Wait for an answer'), anything]),
      "'Wait for an answer' is the last step of its path: a sequence cannot end with a wait.",
    ),
    pair(
      designOf([send, emailResult('Replied?', 'replied', 1, { yes: [wait(1, 'Rest')], no: [anything] })]),
      designOf([send, emailResult('Replied?', 'replied', 1, { yes: [], no: [wait(1, 'Rest'), anything] })]),
      "'Rest' is the last step of its path: a sequence cannot end with a wait.",
    ),
  ],
  'wait-out-of-range': [
    pair(hours(0, 0), hours(0, 1), "'Wait' waits for no time at all."),
    pair(hours(31, 0), hours(30, 0), "'Wait' waits for 31 days; at most 30 days are allowed."),
    pair(hours(30, 1), hours(29, 23), "'Wait' waits for 30 days 1 hour; at most 30 days are allowed."),
  ],
  'advance-first': [
    advancing(designOf([advance('other')]), "'Hand over' is the first step: a sequence cannot begin by advancing to another one."),
  ],
  'advance-to-itself': [advancing(designOf([anything, advance('checked')]), "'Hand over' advances to this same sequence.")],
  'advance-to-missing': [
    advancing(designOf([anything, advance('gone')]), "'Hand over' advances to a sequence that is not in the library (gone)."),
  ],
  'advance-other-record-type': [
    advancing(designOf([anything, advance('accounts')]), "'Hand over' advances to 'For accounts', which is for the record type 'account'."),
  ],
  'update-field-column-type': [
    pair(
      designOf([updateField('Write', 'companyname', 'Contoso', '')]),
      designOf([updateField('Write', 'donotphone', true, '')]),
      "'Write' cannot write 'Company Name': only two-option and choice fields can be updated.",
    ),
    pair(
      designOf([updateField('Write', 'statuscode', 2, '')]),
      designOf([updateField('Write', 'leadqualitycode', 2, '')]),
      "'Write' cannot write 'Status Reason': only two-option and choice fields can be updated.",
    ),
  ],
  'ab-share-out-of-range': [
    pair(
      designOf([abTest('lead-reminder', 9)]),
      designOf([abTest('lead-reminder', 10)]),
      "'Test' gives 9 % to 'Short'; 10 to 90 % are allowed.",
    ),
    pair(
      designOf([abTest('lead-reminder', 91)]),
      designOf([abTest('lead-reminder', 90)]),
      "'Test' gives 91 % to 'Short'; 10 to 90 % are allowed.",
    ),
  ],
  'exit-on-reply-without-email': [
    pair(
      designOf([call], { options: { exitOnReply: true, skipNonWorkingDays: false } }),
      designOf([call, send], { options: { exitOnReply: true, skipNonWorkingDays: false } }),
      'The sequence ends when the customer replies, but it sends no email.',
    ),
  ],
  'condition-not-under-subject': [
    // Where branches join, each of them has to end with the subject.
    pair(
      designOf([send, fieldCondition(hasRevenue, [send], [task('Think', '')]), replied]),
      designOf([send, fieldCondition(hasRevenue, [send], []), replied]),
      "'Replied?' must stand directly under its email; 'Think' stands between them.",
    ),
    pair(
      designOf([send, fieldCondition(hasRevenue, [task('Think', '')], [send]), replied]),
      designOf([send, fieldCondition(hasRevenue, [send], [send]), replied]),
      "'Replied?' must stand directly under its email; 'Think' stands between them.",
    ),
    pair(
      designOf([send, task('Think', ''), replied]),
      designOf([send, replied]),
      "'Replied?' must stand directly under its email; 'Think' stands between them.",
    ),
    pair(
      designOf([call, wait(1, 'Rest'), callCondition(['made'])]),
      designOf([call, fieldCondition(all(compare('revenue', 'containsData')), [callCondition(['made'])])]),
      "'Result?' must stand directly under its phone call; 'Rest' stands between them.",
    ),
    pair(
      designOf([send, emailResult('Opened?', 'opened', 1, { yes: [], no: [task('Think', ''), replied] })]),
      designOf([automatedEmail('Send', 'lead-reminder', ''), emailResult('Opened?', 'opened', 1, { yes: [], no: [replied] })]),
      "'Replied?' must stand directly under its email; 'Think' stands between them.",
    ),
  ],
};
