import { ArrowForward20Regular } from '@fluentui/react-icons';
import type { Look } from './look.ts';

export const advance: Look = { Icon: ArrowForward20Regular, tone: 'command', outline: 'cutCorners' };
