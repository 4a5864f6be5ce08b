import type { EmailTemplate } from '../../catalog.ts';

const recordType = 'lead';

export const leadEmails: EmailTemplate[] = [
  {
    id: 'lead-introduction',
    label: 'Introduction to a new lead',
    recordType,
    subject: '{{ lead.firstname }}, a quick hello from your contact',
    body: `Hello {{ lead.firstname }},

thank you for your interest. I look after companies like {{ lead.companyname }}, and I would like to understand what made you look around.

Two things that others in your position found useful:
- a ten-minute overview of what changes in the first month
- a cost example for a team of your size

Just answer this email with a time that suits you, and I will call you.

Kind regards
{{ user.fullname }}`,
  },
  {
    id: 'lead-missed-call',
    label: 'Follow-up after a missed call',
    recordType,
    subject: 'Sorry I missed you, {{ lead.firstname }}',
    body: `Hello {{ lead.firstname }},

I tried to call you about {{ lead.subject }} and could not reach you. No harm done: here is the short version.

Most teams start with one small project, see a result within four weeks, and decide then. If that sounds right for {{ lead.companyname }}, name a day and I will prepare an example from your industry.

Kind regards
{{ user.fullname }}`,
  },
  {
    id: 'lead-reminder',
    label: 'Reminder with one clear offer',
    recordType,
    subject: 'Still on your list, {{ lead.firstname }}?',
    body: `Hello {{ lead.firstname }},

my first note may have reached you on a busy day. One question only: is {{ lead.subject }} still on your list this quarter?

- Yes: answer with "yes", and I will send two times for a short call.
- Later: answer with a month, and I will come back then.
- No: answer with "no", and I will close your request.

Kind regards
{{ user.fullname }}`,
  },
  {
    id: 'lead-outbound-introduction',
    label: 'First contact without a request',
    recordType,
    subject: 'An idea for {{ lead.companyname }}',
    body: `Hello {{ lead.firstname }},

we have not met yet. I work with sales teams who spend more time on lists than on customers, and I believe {{ lead.companyname }} may know the problem.

In fifteen minutes I can show you what three comparable companies changed and what it saved them. I will call you within the next days; if another time is better, answer with it.

Kind regards
{{ user.fullname }}`,
  },
  {
    id: 'lead-outbound-follow-up',
    label: 'Second contact with an example',
    recordType,
    subject: 'The example I promised, {{ lead.firstname }}',
    body: `Hello {{ lead.firstname }},

I could not reach you by phone, so here is the example in three lines: a company about the size of {{ lead.companyname }} answered new requests within one hour instead of two days, and won every fourth of them instead of every tenth.

I will try once more in three days. A short answer, even a no, helps us both.

Kind regards
{{ user.fullname }}`,
  },
  {
    id: 'lead-webinar-thanks',
    label: 'Thanks for joining the webinar',
    recordType,
    subject: 'Thank you for joining us, {{ lead.firstname }}',
    body: `Hello {{ lead.firstname }},

thank you for joining our webinar. The recording and the slides are ready; answer this email and I will send you the link.

If you want to see how it looks with the figures of {{ lead.companyname }}, tell me what you would like to see first, and I will prepare a short demo.

Kind regards
{{ user.fullname }}`,
  },
  {
    id: 'lead-webinar-follow-up',
    label: 'After the webinar: one question',
    recordType,
    subject: 'One question after the webinar',
    body: `Hello {{ lead.firstname }},

which part of the webinar was closest to what {{ lead.companyname }} is working on? Answer with one word, and I will send you the two pages that go deeper into it.

Kind regards
{{ user.fullname }}`,
  },
  {
    id: 'lead-webinar-last-note',
    label: 'After the webinar: last note',
    recordType,
    subject: 'My last note about the webinar',
    body: `Hello {{ lead.firstname }},

I do not want to fill your inbox, so this is my last note. The recording stays open for you for thirty days, and my number stays the same.

Should the subject come up again, an answer to this email is enough.

Kind regards
{{ user.fullname }}`,
  },
];
