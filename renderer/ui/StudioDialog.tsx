import { Dialog, type DialogProps } from '@fluentui/react-components';
import { isStill } from './motion.ts';

/** The kit's dialog, that comes and goes without moving for people who asked for less motion. */
export const StudioDialog = (props: DialogProps) => <Dialog {...props} {...(isStill() ? { surfaceMotion: null } : {})} />;
