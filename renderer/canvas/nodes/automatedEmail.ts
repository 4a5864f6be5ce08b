import { Send20Regular } from '@fluentui/react-icons';
import type { Look } from './look.ts';

export const automatedEmail: Look = { Icon: Send20Regular, tone: 'email', outline: 'card' };
