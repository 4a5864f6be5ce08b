import { z } from 'zod';
import { PersonaId } from './ids.ts';

/** Where a rate comes from that nobody has measured: it must be said, or a guess would look like a fact. */
export const ASSUMED = 'unknown: assumed';

/** Ninety days. */
const MOST_MINUTES = 129_600;
const minutes = z.int().min(0).max(MOST_MINUTES);
const percent = z.int().min(0).max(100);
const source = z.string().max(500);

/**
 * How long something takes, in minutes: never less than `shortest`, never more than `longest`, and half of the times less than `typical`. `working`
 * counts only time in which the seller works, `calendar` all of it.
 */
export const Delay = z
  .strictObject({ clock: z.enum(['calendar', 'working']), shortest: minutes, typical: minutes, longest: minutes })
  .refine(({ shortest, typical, longest }) => shortest <= typical && typical <= longest, 'must grow from shortest over typical to longest');
export type Delay = z.infer<typeof Delay>;

/** Something that happens in so many of a hundred cases, that long after what it answers to. */
export const Habit = z.strictObject({ percent, delay: Delay, source });
export type Habit = z.infer<typeof Habit>;

/** One way in which a call can go: what the seller hears (`{name}` stands for the lead's name), and the call result that this is. */
export const CallWay = z.strictObject({ percent, result: z.string().min(1).max(100), heard: z.string().min(1).max(1000) });
export type CallWay = z.infer<typeof CallWay>;

const who = { id: PersonaId, name: z.string().min(1).max(200), about: z.string().max(1000) };

/**
 * A customer as the machine plays one. `opened` is of the emails sent and counts from the sending; what else is done with an email is of those
 * opened and counts from the opening.
 */
export const CustomerPersona = z.strictObject({
  kind: z.literal('customer'),
  ...who,
  email: z.strictObject({ opened: Habit, linkOpened: Habit, replied: Habit, attachmentDownloaded: Habit }),
  /** What a reply of theirs says; `{name}` stands for the lead's name. */
  reply: z.string().max(2000),
  calls: z.strictObject({
    ways: z
      .array(CallWay)
      .min(1)
      .max(20)
      .refine((ways) => ways.reduce((sum, way) => sum + way.percent, 0) === 100, 'must come to 100 percent'),
    source,
  }),
});
export type CustomerPersona = z.infer<typeof CustomerPersona>;

/** A seller as the machine plays one: how long after a step is due they act, and how often they skip it or put it off to the next working day. */
export const SellerPersona = z.strictObject({
  kind: z.literal('seller'),
  ...who,
  acts: z.strictObject({ delay: Delay, source }),
  skips: z.strictObject({ percent, source }),
  snoozes: z.strictObject({ percent, source }),
});
export type SellerPersona = z.infer<typeof SellerPersona>;

/** Somebody whom the machine plays. */
export const Persona = z.discriminatedUnion('kind', [CustomerPersona, SellerPersona]);
export type Persona = z.infer<typeof Persona>;

export const MOST_PERSONAS = 500;

/** What a persona says, as the lead of that name says it. */
export const saidBy = (text: string, name: string): string => text.replaceAll('{name}', name);
