import type { EmailTemplate } from '../../catalog.ts';

const recordType = 'contact';

export const contactEmails: EmailTemplate[] = [
  {
    id: 'contact-missed-meeting',
    label: 'We missed each other',
    recordType,
    subject: 'We missed each other, {{ contact.firstname }}',
    body: `Hello {{ contact.firstname }},

we had a meeting today and missed each other. These things happen. Shall we try again this week? Answer with a time, and I will send a new invitation.

Kind regards
{{ user.fullname }}`,
  },
  {
    id: 'contact-placeholder-meeting',
    label: 'A new time, reserved for you',
    recordType,
    subject: 'I have reserved a time for us',
    body: `Hello {{ contact.firstname }},

I have reserved thirty minutes for us next Wednesday at 10:00. If that suits you, a short yes is enough. If not, name another time, or tell me who at your company I should talk to instead.

Kind regards
{{ user.fullname }}`,
  },
  {
    id: 'contact-event-invitation',
    label: 'Invitation to an event',
    recordType,
    subject: 'You are invited, {{ contact.firstname }}',
    body: `Hello {{ contact.firstname }},

I would like to invite you to our next event: an afternoon with customers from your field, two short talks, and time to ask them what you would not ask a vendor.

Places are limited. Answer with "yes", and I will keep one for you.

Kind regards
{{ user.fullname }}`,
  },
  {
    id: 'contact-event-reminder',
    label: 'Reminder of the invitation',
    recordType,
    subject: 'A place is still free for you',
    body: `Hello {{ contact.firstname }},

a place at our event is still free for you. If the date does not suit you, tell me: I can send you the talks afterwards, or invite you to the next one.

Kind regards
{{ user.fullname }}`,
  },
  {
    id: 'contact-event-confirmation',
    label: 'Confirmation of an event place',
    recordType,
    subject: 'Your place is confirmed',
    body: `Hello {{ contact.firstname }},

your place is confirmed. You will get the address and the programme a week before. If something comes up, let me know, so that somebody else can have the place.

I look forward to seeing you
{{ user.fullname }}`,
  },
];
