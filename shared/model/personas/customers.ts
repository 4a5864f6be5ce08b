import { PersonaId } from '../ids.ts';
import { ASSUMED, type CustomerPersona, type Delay, type Habit } from '../persona.ts';

/** A delay in minutes: "5, 40, 600". Customers read when they like, so theirs count by the calendar unless told otherwise. */
const delay = (shortest: number, typical: number, longest: number, clock: Delay['clock'] = 'calendar'): Delay => ({
  clock,
  shortest,
  typical,
  longest,
});
const habit = (percent: number, when: Delay): Habit => ({ percent, delay: when, source: ASSUMED });
const way = (percent: number, result: string, heard: string) => ({ percent, result, heard });

interface Sketch {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly email: CustomerPersona['email'];
  readonly reply: string;
  readonly ways: CustomerPersona['calls']['ways'];
}

const customer = ({ id, name, about, email, reply, ways }: Sketch): CustomerPersona => ({
  kind: 'customer',
  id: PersonaId.parse(id),
  name,
  about,
  email,
  reply,
  calls: { ways, source: ASSUMED },
});

const HOUR = 60;
const DAY = 24 * HOUR;

/** The customers that ship. Nobody has measured them: every rate says that it is assumed. */
export const customers: readonly CustomerPersona[] = [
  customer({
    id: 'customer-keen',
    name: 'Marta Lindqvist, keen',
    about: 'Looks for a solution now: reads within the hour, picks up the phone, and rarely writes back because she prefers to talk.',
    email: {
      opened: habit(95, delay(5, 45, 6 * HOUR)),
      linkOpened: habit(60, delay(1, 5, 60)),
      replied: habit(10, delay(20, 90, DAY)),
      attachmentDownloaded: habit(40, delay(1, 10, 120)),
    },
    reply: 'Thank you, this is what we are looking for. Please call me, talking is quicker.',
    ways: [
      way(80, 'made', '"Yes, good that you call. I have ten minutes. What do you need to know from me?"'),
      way(15, 'noAnswer', 'It rings eight times. Nobody answers.'),
      way(5, 'leftVoicemail', '"{name}, please leave a message." You leave your name, the reason and your number.'),
    ],
  }),
  customer({
    id: 'customer-busy',
    name: 'Jonas Weber, busy',
    about: 'Wants it, but has meetings all day: opens in the evening or two days later, and is reached on every third call.',
    email: {
      opened: habit(70, delay(4 * HOUR, 20 * HOUR, 4 * DAY)),
      linkOpened: habit(20, delay(1, 10, 120)),
      replied: habit(10, delay(HOUR, 12 * HOUR, 3 * DAY)),
      attachmentDownloaded: habit(10, delay(1, 20, DAY)),
    },
    reply: 'Sorry for the late answer. Next week looks better, mornings before nine.',
    ways: [
      way(33, 'made', '"Yes? I am between two meetings, but go ahead, five minutes."'),
      way(37, 'leftVoicemail', '"This is the mailbox of {name}." You leave your name, the reason and your number.'),
      way(30, 'noAnswer', 'It rings until the line goes dead. Nobody answers.'),
    ],
  }),
  customer({
    id: 'customer-reader',
    name: 'Priya Nair, reads and clicks',
    about: 'Reads everything, follows every link and downloads every paper before she talks to anybody; does not like calls.',
    email: {
      opened: habit(95, delay(30, 3 * HOUR, DAY)),
      linkOpened: habit(85, delay(1, 4, 30)),
      replied: habit(15, delay(2 * HOUR, DAY, 3 * DAY)),
      attachmentDownloaded: habit(75, delay(1, 6, 60)),
    },
    reply: 'I have read the paper. Could you send me the figures for a plant of our size?',
    ways: [
      way(20, 'made', '"Hello. I prefer email, but since you are on the line: what does the set-up cost?"'),
      way(60, 'noAnswer', 'It rings six times. Nobody answers.'),
      way(20, 'canceled', 'She ends the call before you can say your name.'),
    ],
  }),
  customer({
    id: 'customer-silent',
    name: 'Tom Hale, silent',
    about: 'Downloaded a paper once and has forgotten it: most emails stay closed, and the phone is answered once in ten calls.',
    email: {
      opened: habit(15, delay(2 * HOUR, 2 * DAY, 8 * DAY)),
      linkOpened: habit(5, delay(1, 10, 120)),
      replied: habit(2, delay(DAY, 2 * DAY, 6 * DAY)),
      attachmentDownloaded: habit(2, delay(1, 10, 120)),
    },
    reply: 'No need at the moment.',
    ways: [
      way(10, 'made', '"Who? Ah, the paper. I do not think that we need this, but ask."'),
      way(70, 'noAnswer', 'It rings ten times. Nobody answers.'),
      way(20, 'wrongNumber', '"You have the wrong number, there is no {name} here."'),
    ],
  }),
  customer({
    id: 'customer-writes',
    name: 'Lucia Ferrari, writes back',
    about: 'Answers each email within the day and likes things in writing; on the phone she asks for an email.',
    email: {
      opened: habit(90, delay(10, 2 * HOUR, DAY)),
      linkOpened: habit(30, delay(1, 5, 60)),
      replied: habit(75, delay(15, 3 * HOUR, DAY)),
      attachmentDownloaded: habit(30, delay(1, 15, 120)),
    },
    reply: 'Thank you for your message. Two questions: how long does the set-up take, and who trains our people?',
    ways: [
      way(50, 'made', '"Yes, briefly. Please put the two points into an email for me, then I will answer today."'),
      way(50, 'noAnswer', 'It rings seven times. Nobody answers.'),
    ],
  }),
  customer({
    id: 'customer-returns',
    name: 'Kwame Mensah, calls back',
    about: 'Never picks up an unknown number, but has called back by the time you try; reads the email after that.',
    email: {
      opened: habit(60, delay(2 * HOUR, 10 * HOUR, 2 * DAY)),
      linkOpened: habit(25, delay(1, 10, 120)),
      replied: habit(20, delay(HOUR, 5 * HOUR, 2 * DAY)),
      attachmentDownloaded: habit(15, delay(1, 20, DAY)),
    },
    reply: 'I saw your call. Try again tomorrow, my phone was on silent.',
    ways: [
      way(45, 'received', 'While you dial, your phone rings: "{name} here, you tried to reach me?"'),
      way(35, 'leftVoicemail', '"{name} here, speak after the tone." You leave your name, the reason and your number.'),
      way(20, 'noAnswer', 'It rings five times. Nobody answers.'),
    ],
  }),
  customer({
    id: 'customer-office-hours',
    name: 'Helga Brandt, office hours only',
    about: 'Works through her mail in the order it came, in office hours and never at a weekend; her assistant takes the calls.',
    email: {
      opened: habit(85, delay(30, 6 * HOUR, 20 * HOUR, 'working')),
      linkOpened: habit(35, delay(1, 10, 60, 'working')),
      replied: habit(30, delay(HOUR, 8 * HOUR, 24 * HOUR, 'working')),
      attachmentDownloaded: habit(30, delay(1, 15, 120, 'working')),
    },
    reply: 'Your offer has been passed on. We decide at the end of the month.',
    ways: [
      way(40, 'made', '"You have been put through. What is it about?"'),
      way(60, 'canceled', '"{name} is in a meeting. No, I cannot take a message." The assistant ends the call.'),
    ],
  }),
];
