import { Clock20Regular } from '@fluentui/react-icons';
import type { Look } from './look.ts';

export const wait: Look = { Icon: Clock20Regular, tone: 'time', outline: 'pill' };
