/** Below this width the title bar leaves out what the menu has too; at 150 % a usual window is that narrow. */
export const compact = '@media (max-width: 1000px)';

/** Below this width only what must be there stays; at 200 % a usual window is that narrow. */
export const narrow = '@media (max-width: 800px)';

/** Seen by nobody, but still read: a name that gives way to its icon. */
export const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;
