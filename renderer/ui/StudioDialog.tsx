import { Dialog, type DialogProps, DialogSurface, type DialogSurfaceProps } from '@fluentui/react-components';
import { isStill } from './motion.ts';

/** The kit's dialog, that comes and goes without moving for people who asked for less motion. Its surface is `StudioSurface`. */
export const StudioDialog = (props: DialogProps) => <Dialog {...props} {...(isStill() ? { surfaceMotion: null } : {})} />;

/** What a `StudioDialog` is drawn on; what lies behind it darkens without moving too. */
export const StudioSurface = (props: DialogSurfaceProps) => <DialogSurface {...props} {...(isStill() ? { backdropMotion: null } : {})} />;
