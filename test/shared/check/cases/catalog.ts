import type { Expression } from '../../../../shared/model/expression.ts';
import { email, phoneCall, updateField } from '../../../../shared/model/templates/item.ts';
import { pair, type RuleCases } from '../case.ts';
import { all, any, anything, callCondition, compare, designOf, fieldCondition, stageCondition } from '../designs.ts';

const call = phoneCall('Call', '', 'Say hello.');
const field = (...members: Expression[]) => designOf([fieldCondition(all(...members))]);
const text = (template: string) => designOf([{ step: { kind: 'textMessage', name: 'Text', description: '', template } }]);

/** What a design says of a field must fit what the catalog says of it. */
export const catalogCases: RuleCases = {
  'unknown-record-type': [
    pair(
      designOf([anything], { recordType: 'spaceship' }),
      designOf([anything]),
      "The catalog has no record type 'spaceship', which this sequence is for.",
    ),
  ],
  'unknown-template': [
    pair(
      designOf([email('Send', 'no-such', '')]),
      designOf([email('Send', 'lead-reminder', '')]),
      "'Send' uses the email template 'no-such', which is not in the catalog.",
    ),
    pair(
      text('lead-reminder'),
      text('lead-text-missed-call'),
      "'Text' uses the text template 'lead-reminder', which is not in the catalog.",
    ),
    pair(
      designOf([email('Send', 'contact-event-invitation', '')]),
      designOf([email('Send', 'contact-event-invitation', '')], { recordType: 'contact' }),
      "'Send' uses the template 'Invitation to an event', which is for the record type 'contact'.",
    ),
  ],
  'unknown-call-result': [
    pair(
      designOf([call, callCondition(['made', 'shouted'])]),
      designOf([call, callCondition(['made'])]),
      "'Result?' asks for the call result 'shouted', which is not in the catalog.",
    ),
  ],
  'unknown-process': [
    pair(
      designOf([stageCondition('opportunitysalesprocess', ['close'])]),
      designOf([stageCondition('opportunitysalesprocess', ['close'])], { recordType: 'opportunity' }),
      "'Stage?' asks for the business process 'opportunitysalesprocess', which the catalog does not have for this record type.",
    ),
  ],
  'unknown-stage': [
    pair(
      designOf([stageCondition('leadtoopportunitysalesprocess', ['celebrate'])]),
      designOf([stageCondition('leadtoopportunitysalesprocess', ['close'])]),
      "'Stage?' asks for the stage 'celebrate', which 'Lead to Opportunity Sales Process' does not have.",
    ),
  ],
  'unknown-column': [
    pair(
      field(any(compare('shoesize', 'equals', 43))),
      field(any(compare('revenue', 'equals', 43))),
      "'Field?' names the field 'shoesize', which the record type 'Lead' does not have.",
    ),
    pair(
      designOf([updateField('Rate', 'shoesize', 43, '')]),
      designOf([updateField('Rate', 'leadqualitycode', 1, '')]),
      "'Rate' names the field 'shoesize', which the record type 'Lead' does not have.",
    ),
  ],
  'unknown-choice': [
    pair(
      field(compare('leadqualitycode', 'isOneOf', 1, 4)),
      field(compare('leadqualitycode', 'isOneOf', 1, 3)),
      "'Field?' names the value 4, which is no choice of 'Rating'.",
    ),
    pair(
      designOf([updateField('Rate', 'leadqualitycode', 'Hot', '')]),
      designOf([updateField('Rate', 'leadqualitycode', 1, '')]),
      `'Rate' names the value "Hot", which is no choice of 'Rating'.`,
    ),
  ],
  'comparison-not-allowed': [
    pair(
      field(compare('leadqualitycode', 'contains', 1)),
      field(compare('leadqualitycode', 'equals', 1)),
      "'Field?' asks whether 'Rating' contains something, but the field holds a choice.",
    ),
    pair(
      field(compare('revenue', 'atLeast', 'much')),
      field(compare('revenue', 'atLeast', 1000)),
      `'Field?' names the value "much", but 'Annual Revenue' holds a number.`,
    ),
    pair(
      field(compare('createdon', 'onOrAfter', 'soon')),
      field(compare('createdon', 'onOrAfter', '2026-05-25')),
      `'Field?' names the value "soon", but 'Created On' holds a date.`,
    ),
    pair(
      field(compare('createdon', 'inTheLastDays', '2026-05-25')),
      field(compare('createdon', 'inTheLastDays', 7)),
      `'Field?' names the value "2026-05-25", but 'Created On' holds a date.`,
    ),
    pair(
      field(compare('createdon', 'inTheLastDays', -1)),
      field(compare('createdon', 'inTheLastDays', 0)),
      "'Field?' names the value -1, but 'Created On' holds a date.",
    ),
    pair(
      field(compare('createdon', 'onOrAfter', 20_260_525)),
      field(compare('createdon', 'onOrAfter', '2026-05-25T08:00')),
      "'Field?' names the value 20260525, but 'Created On' holds a date.",
    ),
    pair(
      field(compare('companyname', 'contains', 365)),
      field(compare('companyname', 'contains', '365')),
      "'Field?' names the value 365, but 'Company Name' holds a text.",
    ),
    pair(
      field(compare('ownerid', 'atLeast', 'somebody')),
      field(compare('ownerid', 'equals', 'somebody')),
      "'Field?' asks whether 'Owner' is at least something, but the field holds a reference to a record.",
    ),
    pair(
      designOf([updateField('Block', 'donotemail', 'yes', '')]),
      designOf([updateField('Block', 'donotemail', false, '')]),
      `'Block' names the value "yes", but 'Do not allow Emails' holds one of two options.`,
    ),
    pair(
      designOf([updateField('Block', 'donotemail', 1, '')]),
      designOf([updateField('Block', 'donotemail', true, '')]),
      "'Block' names the value 1, but 'Do not allow Emails' holds one of two options.",
    ),
  ],
};
