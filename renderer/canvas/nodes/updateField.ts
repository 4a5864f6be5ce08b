import { TableEdit20Regular } from '@fluentui/react-icons';
import type { Look } from './look.ts';

export const updateField: Look = { Icon: TableEdit20Regular, tone: 'command', outline: 'cutCorners' };
