import { Call20Regular } from '@fluentui/react-icons';
import type { Look } from './look.ts';

export const phoneCall: Look = { Icon: Call20Regular, tone: 'phone', outline: 'card' };
