import type { Catalog } from '../shared/model/catalog.ts';

/** One record type with a column of every type, one process, and the call results of every organisation. */
export const tinyCatalog: Catalog = {
  recordTypes: [
    {
      name: 'lead',
      label: 'Lead',
      columns: [
        { type: 'text', name: 'company', label: 'Company' },
        { type: 'number', name: 'employees', label: 'Employees' },
        { type: 'date', name: 'lastcontact', label: 'Last contact' },
        { type: 'lookup', name: 'campaign', label: 'Campaign' },
        {
          type: 'choice',
          name: 'rating',
          label: 'Rating',
          choices: [
            { value: 1, label: 'Hot' },
            { value: 2, label: 'Warm' },
            { value: 3, label: 'Cold' },
          ],
        },
        { type: 'twoOptions', name: 'donotemail', label: 'Do not email', yes: 'Do not allow', no: 'Allow' },
      ],
    },
    { name: 'opportunity', label: 'Opportunity', columns: [{ type: 'text', name: 'topic', label: 'Topic' }] },
  ],
  processes: [
    {
      id: 'sales',
      label: 'Lead to opportunity',
      recordType: 'lead',
      stages: [
        { id: 'qualify', label: 'Qualify' },
        { id: 'develop', label: 'Develop' },
        { id: 'propose', label: 'Propose' },
      ],
    },
  ],
  callResults: [
    { id: 'made', label: 'Made' },
    { id: 'received', label: 'Received' },
    { id: 'canceled', label: 'Canceled' },
  ],
  emailTemplates: [],
  textTemplates: [],
};
