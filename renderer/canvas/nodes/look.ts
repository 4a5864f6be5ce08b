import type { FluentIcon } from '@fluentui/react-icons';

/** The outline of a step's card: what it is can be told without its colour. */
export type Outline = 'card' | 'hexagon' | 'cutCorners' | 'pill';

/** The colour of a step's icon, by what the step works with. */
export type Tone = 'email' | 'phone' | 'task' | 'text' | 'time' | 'condition' | 'command' | 'linkedIn';

/** How steps of one kind look. */
export interface Look {
  readonly Icon: FluentIcon;
  readonly tone: Tone;
  readonly outline: Outline;
}
