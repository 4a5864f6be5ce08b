import { Beaker20Regular } from '@fluentui/react-icons';
import type { Look } from './look.ts';

export const abTest: Look = { Icon: Beaker20Regular, tone: 'email', outline: 'card' };
