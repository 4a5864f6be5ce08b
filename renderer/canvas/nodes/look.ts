import type { FluentIcon } from '@fluentui/react-icons';
import type { Outline } from '../../../shared/picture/cardOutline.ts';
import type { Tone } from '../../../shared/picture/mark.ts';

/** How steps of one kind look. */
export interface Look {
  readonly Icon: FluentIcon;
  readonly tone: Tone;
  readonly outline: Outline;
}
