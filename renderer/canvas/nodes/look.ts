import type { FluentIcon } from '@fluentui/react-icons';
import type { Tone } from '../../../shared/picture/mark.ts';
import type { Outline } from '../../../shared/picture/outline.ts';

/** How steps of one kind look. */
export interface Look {
  readonly Icon: FluentIcon;
  readonly tone: Tone;
  readonly outline: Outline;
}
