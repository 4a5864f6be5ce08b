import type { EmailTemplate } from '../../catalog.ts';

const recordType = 'account';

export const accountEmails: EmailTemplate[] = [
  {
    id: 'account-renewal-notice',
    label: 'The renewal is coming up',
    recordType,
    subject: 'Your contract with us: next steps for {{ account.name }}',
    body: `Hello {{ account.primarycontactid }},

the contract of {{ account.name }} comes up for renewal in the next weeks. Before I send any figures I would like to hear how the year went: what worked, what did not, and what you plan next.

I will call you in the next days. If you prefer a meeting, answer with a time.

Kind regards
{{ user.fullname }}`,
  },
  {
    id: 'account-renewal-meeting',
    label: 'Invitation to the renewal meeting',
    recordType,
    subject: 'One hour about your renewal',
    body: `Hello {{ account.primarycontactid }},

as agreed on the phone, here is what I suggest for our meeting:
- what you used this year, in figures
- what you told me you miss, and how we answer it
- two ways to continue, with prices

Please answer with a day, and tell me who else should join.

Kind regards
{{ user.fullname }}`,
  },
  {
    id: 'account-renewal-quote',
    label: 'The renewal quote',
    recordType,
    subject: 'Your renewal quote',
    body: `Hello {{ account.primarycontactid }},

attached is the quote as we discussed it. The first page holds the total and the dates; everything else is on the pages behind it.

The quote is valid for thirty days. I will call you in a few days to go through open questions.

Kind regards
{{ user.fullname }}`,
  },
  {
    id: 'account-renewal-thanks',
    label: 'Thanks for renewing',
    recordType,
    subject: 'Thank you for another year',
    body: `Hello {{ account.primarycontactid }},

the signed contract has arrived: thank you for staying with us. You will find me under the same number as before, and I will ask after three months whether {{ account.name }} gets what we promised.

Kind regards
{{ user.fullname }}`,
  },
];
