import { Dialog, type DialogProps, DialogSurface, type DialogSurfaceProps } from '@fluentui/react-components';
import { useState } from 'react';
import { isStill } from './motion.ts';

// Asked once for each dialog: the kit would build an open one anew when its motion changes, and what has the focus in it would be gone.

/** The kit's dialog, that comes and goes without moving for people who asked for less motion. Its surface is `StudioSurface`. */
export function StudioDialog(props: DialogProps) {
  const [still] = useState(isStill);
  return <Dialog {...props} {...(still ? { surfaceMotion: null } : {})} />;
}

/** What a `StudioDialog` is drawn on; what lies behind it darkens without moving too. */
export function StudioSurface(props: DialogSurfaceProps) {
  const [still] = useState(isStill);
  return <DialogSurface {...props} {...(still ? { backdropMotion: null } : {})} />;
}
