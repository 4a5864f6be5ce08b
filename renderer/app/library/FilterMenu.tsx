import {
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons';
import { useStores } from '../../state/stores.tsx';
import type { Filter } from './filters.ts';

const useStyles = makeStyles({ above: { zIndex: tokens.zIndexPopup, maxHeight: '60vh', overflowY: 'auto' } });

/** What the sequences that are shown must have. It stays open, since several things are often asked together. */
export function FilterMenu({ filters }: { readonly filters: readonly Filter[] }) {
  const styles = useStyles();
  const { library } = useStores();
  const groups = [...new Set(filters.map(({ group }) => group))];
  const checked = { filter: filters.filter(({ on }) => on).map(({ key }) => key) };
  return (
    <Menu inline persistOnItemClick checkedValues={checked} positioning={{ position: 'below', align: 'end', strategy: 'fixed' }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={<FilterRegular />}>
          Filter
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.above}>
        <MenuList>
          {groups.map((group) => (
            <MenuGroup key={group}>
              <MenuGroupHeader>{group}</MenuGroupHeader>
              {filters
                .filter((filter) => filter.group === group)
                .map(({ key, label, switched }) => (
                  <MenuItemCheckbox key={key} name="filter" value={key} onClick={() => library.getState().look({ filters: switched })}>
                    {label}
                  </MenuItemCheckbox>
                ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
