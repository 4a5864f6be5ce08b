import { PeopleCommunity20Regular } from '@fluentui/react-icons';
import type { Look } from './look.ts';

export const linkedIn: Look = { Icon: PeopleCommunity20Regular, tone: 'linkedIn', outline: 'card' };
