import type { StepKind } from '../model/step.ts';
import type { Outline } from './cardOutline.ts';

/** The colour of a step's icon, by what the step works with. */
export type Tone = 'email' | 'phone' | 'task' | 'text' | 'time' | 'condition' | 'command' | 'linkedIn';

/** How steps of one kind are drawn where there is no kit of icons: outline, colour, and a glyph in a box of 20 by 20, drawn by its strokes. */
export interface Mark {
  readonly tone: Tone;
  readonly outline: Outline;
  readonly glyph: string;
}

const phone =
  'M4.5 2.5 7.2 2.8 8.5 6.5 6.6 8.1C7.6 10.3 8.9 11.6 11.1 12.6L12.7 10.7 16.4 12 16.7 14.7C15.9 16.4 14.4 17.3 12.7 17 7 16 4 13 2.7 6.8 2.5 5 3 3.5 4.5 2.5Z';
const bubble = 'M3 4H17V14H9L5 17V14H3Z';

export const marks: Readonly<Record<StepKind, Mark>> = {
  email: { tone: 'email', outline: 'card', glyph: 'M2.5 5H17.5V15H2.5ZL10 11 17.5 5' },
  automatedEmail: { tone: 'email', outline: 'card', glyph: 'M3 3.5 17 10 3 16.5 5.5 10ZM5.5 10H11.5' },
  phoneCall: { tone: 'phone', outline: 'card', glyph: phone },
  task: { tone: 'task', outline: 'card', glyph: 'M3 3H17V17H3ZM6 7.5 7.2 8.7 9.2 6.5M11 8H14.5M6 12.5 7.2 13.7 9.2 11.5M11 13H14.5' },
  textMessage: { tone: 'text', outline: 'card', glyph: bubble },
  automatedTextMessage: { tone: 'text', outline: 'card', glyph: `${bubble}M7 9H13M10.5 6.5 13 9 10.5 11.5` },
  linkedIn: {
    tone: 'linkedIn',
    outline: 'card',
    glyph: 'M10 3.5A2.5 2.5 0 1 0 10 8.5 2.5 2.5 0 1 0 10 3.5ZM5 17V14C5 12 7 10.5 10 10.5S15 12 15 14V17Z',
  },
  wait: { tone: 'time', outline: 'pill', glyph: 'M10 2.5A7.5 7.5 0 1 0 10 17.5 7.5 7.5 0 1 0 10 2.5ZM10 5.5V10L13 12' },
  abTest: { tone: 'email', outline: 'card', glyph: 'M7.5 2.5H12.5M8.5 2.5V7.5L3.5 16 4.5 17.5H15.5L16.5 16 11.5 7.5V2.5M6 12.5H14' },
  emailCondition: { tone: 'condition', outline: 'hexagon', glyph: 'M2.5 8 10 2.5 17.5 8V17H2.5ZM2.5 8.5 10 13.5 17.5 8.5' },
  callCondition: { tone: 'condition', outline: 'hexagon', glyph: `${phone}M12 4.5 13.7 6.2 17 2.5` },
  fieldCondition: { tone: 'condition', outline: 'hexagon', glyph: 'M3 5.5H17M5.5 10H14.5M8 14.5H12' },
  stageCondition: {
    tone: 'condition',
    outline: 'hexagon',
    glyph: 'M7.5 2.5H12.5V6.5H7.5ZM2.5 13.5H7.5V17.5H2.5ZM12.5 13.5H17.5V17.5H12.5ZM10 6.5V10M5 13.5V10H15V13.5',
  },
  updateField: { tone: 'command', outline: 'cutCorners', glyph: 'M3 3H17V17H3ZM3 7.5H17M8 7.5V17M3 12H17' },
  advance: { tone: 'command', outline: 'cutCorners', glyph: 'M2.5 15.5C2.5 10.5 5.5 7.5 10.5 7.5H17M13 3.5 17 7.5 13 11.5' },
};

/** Where a sequence starts, and where it goes on elsewhere. */
export const flagGlyph = 'M4 2.5V17.5M4 3.5H16L13 7.5 16 11.5H4';
export const turnGlyph = 'M4 4V10H15M11 6 15 10 11 14';
