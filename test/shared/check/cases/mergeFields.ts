import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import { email } from '../../../../shared/model/templates/item.ts';
import type { RuleCases } from '../case.ts';
import { designOf } from '../designs.ts';
import { abTest } from './unfinished.ts';

const template = {
  id: 'odd',
  label: 'Odd',
  recordType: 'lead',
  subject: 'For {{ lead.shoesize }}',
  body: '{{ account.name }} {{ user.any }}',
};
const text = { id: 'odd', label: 'Odd text', recordType: 'lead', body: '{{ lead.hat }}' };
const catalog = { ...standardCatalog, emailTemplates: [template], textTemplates: [text] };
const fine = { ...catalog, emailTemplates: [{ ...template, subject: 'Hello', body: '{{ lead.firstname }}' }] };
const texting = designOf([{ step: { kind: 'automatedTextMessage', name: 'Text', description: '', template: 'odd' } }]);

const says = (step: string, label: string, field: string): string =>
  `'${step}' uses the template '${label}', whose merge field ${field} does not exist for this record type.`;
const inEmail = (step: string) => [says(step, 'Odd', '{{ lead.shoesize }}'), says(step, 'Odd', '{{ account.name }}')];

const sending = designOf([email('Send', 'odd', '')]);
const testing = designOf([abTest('odd')]);

/** A template for another record type is another rule's business. */
export const mergeFieldCases: RuleCases = {
  'unknown-merge-field': [
    { bad: { design: sending, catalog, says: inEmail('Send') }, good: { design: sending, catalog: fine } },
    { bad: { design: testing, catalog, says: [...inEmail('Test')] }, good: { design: { ...testing, recordType: 'account' }, catalog } },
    {
      bad: { design: texting, catalog, says: [says('Text', 'Odd text', '{{ lead.hat }}')] },
      good: { design: texting, catalog: { ...catalog, textTemplates: [{ ...text, body: 'Hat {{ lead.fullname }}' }] } },
    },
  ],
};
