import { Mail20Regular } from '@fluentui/react-icons';
import type { Look } from './look.ts';

export const email: Look = { Icon: Mail20Regular, tone: 'email', outline: 'card' };
