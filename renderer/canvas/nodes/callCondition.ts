import { CallCheckmark20Regular } from '@fluentui/react-icons';
import type { Look } from './look.ts';

export const callCondition: Look = { Icon: CallCheckmark20Regular, tone: 'condition', outline: 'hexagon' };
