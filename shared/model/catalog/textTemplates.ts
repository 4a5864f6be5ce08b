import type { TextTemplate } from '../catalog.ts';

/** Texts stay under 160 characters before their merge fields are filled in: one message on any network. */
export const textTemplates: TextTemplate[] = [
  {
    id: 'lead-text-introduction',
    label: 'Short hello',
    recordType: 'lead',
    body: 'Hello {{ lead.firstname }}, {{ user.fullname }} here. I sent you an email about your request. When may I call you?',
  },
  {
    id: 'lead-text-missed-call',
    label: 'Missed call',
    recordType: 'lead',
    body: 'Hello {{ lead.firstname }}, I just tried to call you. Is tomorrow morning better? {{ user.fullname }}',
  },
  {
    id: 'opportunity-text-demo-reminder',
    label: 'Reminder of the demo',
    recordType: 'opportunity',
    body: 'Your demo is tomorrow. The link is in the invitation; if you need another time, just answer. {{ user.fullname }}',
  },
  {
    id: 'account-text-renewal',
    label: 'Renewal: may I call?',
    recordType: 'account',
    body: 'Hello, the contract of {{ account.name }} is due for renewal. May I call you this week? {{ user.fullname }}',
  },
  {
    id: 'contact-text-meeting-reminder',
    label: 'Reminder of a meeting',
    recordType: 'contact',
    body: 'Hello {{ contact.firstname }}, see you tomorrow. If something came up, just answer with a new time. {{ user.fullname }}',
  },
];
