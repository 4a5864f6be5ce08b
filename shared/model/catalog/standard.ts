import type { Catalog } from '../catalog.ts';
import { callResults } from './callResults.ts';
import { accountEmails } from './emailTemplates/account.ts';
import { contactEmails } from './emailTemplates/contact.ts';
import { leadEmails } from './emailTemplates/lead.ts';
import { opportunityEmails } from './emailTemplates/opportunity.ts';
import { processes } from './processes.ts';
import { account } from './recordTypes/account.ts';
import { contact } from './recordTypes/contact.ts';
import { lead } from './recordTypes/lead.ts';
import { opportunity } from './recordTypes/opportunity.ts';
import { textTemplates } from './textTemplates.ts';

/**
 * What an organisation offers before anybody changed it: the four record types that sequences ship for, with Dynamics' logical names and
 * choices, and templates of our own. Merge fields read `{{ lead.firstname }}`; `user` is the seller who sends.
 */
export const standardCatalog: Catalog = {
  recordTypes: [lead, opportunity, account, contact],
  processes,
  callResults,
  emailTemplates: [...leadEmails, ...opportunityEmails, ...accountEmails, ...contactEmails],
  textTemplates,
};
