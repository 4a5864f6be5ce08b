import { CommentArrowRight20Regular } from '@fluentui/react-icons';
import type { Look } from './look.ts';

export const automatedTextMessage: Look = { Icon: CommentArrowRight20Regular, tone: 'text', outline: 'card' };
