import { Comment20Regular } from '@fluentui/react-icons';
import type { Look } from './look.ts';

export const textMessage: Look = { Icon: Comment20Regular, tone: 'text', outline: 'card' };
