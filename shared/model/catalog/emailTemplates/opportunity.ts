import type { EmailTemplate } from '../../catalog.ts';

const recordType = 'opportunity';

export const opportunityEmails: EmailTemplate[] = [
  {
    id: 'opportunity-demo-thanks',
    label: 'Thanks for asking for a demo',
    recordType,
    subject: 'Your demo: {{ opportunity.name }}',
    body: `Hello {{ opportunity.parentcontactid }},

thank you for asking for a demo. So that you see your own work and not ours, please answer two questions:
- What should be easier afterwards than it is today?
- Who else should see it?

I will come back to you tomorrow with times.

Kind regards
{{ user.fullname }}`,
  },
  {
    id: 'opportunity-demo-slot',
    label: 'Two times for the demo',
    recordType,
    subject: 'Two times for your demo',
    body: `Hello {{ opportunity.parentcontactid }},

the demo takes thirty minutes, with questions forty-five. I keep Tuesday at 10:00 and Thursday at 14:00 free for you; answer with the one that suits you, or with a better one.

Kind regards
{{ user.fullname }}`,
  },
];
