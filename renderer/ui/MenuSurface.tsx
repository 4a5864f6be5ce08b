import { MenuList, MenuPopover, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

// A menu stands inline, in the landmark of its button; without a layer of its own, what comes later on the page would lie above it.
const useStyles = makeStyles({ above: { zIndex: tokens.zIndexPopup } });

/** The list of an inline menu, above everything else on the screen. */
export function MenuSurface({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <MenuPopover className={styles.above}>
      <MenuList>{children}</MenuList>
    </MenuPopover>
  );
}
