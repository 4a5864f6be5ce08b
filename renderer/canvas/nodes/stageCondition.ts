import { Flowchart20Regular } from '@fluentui/react-icons';
import type { Look } from './look.ts';

export const stageCondition: Look = { Icon: Flowchart20Regular, tone: 'condition', outline: 'hexagon' };
