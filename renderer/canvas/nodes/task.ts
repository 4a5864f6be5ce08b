import { TaskListSquareLtr20Regular } from '@fluentui/react-icons';
import type { Look } from './look.ts';

export const task: Look = { Icon: TaskListSquareLtr20Regular, tone: 'task', outline: 'card' };
