import { Filter20Regular } from '@fluentui/react-icons';
import type { Look } from './look.ts';

export const fieldCondition: Look = { Icon: Filter20Regular, tone: 'condition', outline: 'hexagon' };
