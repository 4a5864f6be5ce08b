import { MailRead20Regular } from '@fluentui/react-icons';
import type { Look } from './look.ts';

export const emailCondition: Look = { Icon: MailRead20Regular, tone: 'condition', outline: 'hexagon' };
