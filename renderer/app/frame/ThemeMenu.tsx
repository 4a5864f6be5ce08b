import { Button, Menu, MenuItemRadio, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { DarkThemeRegular } from '@fluentui/react-icons';
import { useView } from '../../state/stores.tsx';
import { MenuSurface } from '../../ui/MenuSurface.tsx';
import { perform } from '../actions/action.ts';
import { themeActions } from '../actions/settingsActions.ts';
import { useStudio } from '../studio.tsx';

/** Chooses the theme. */
export function ThemeMenu() {
  const studio = useStudio();
  const theme = useView((state) => state.settings.theme);
  return (
    <Menu inline checkedValues={{ theme: [`theme-${theme}`] }}>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content="Theme" relationship="label">
          <Button appearance="subtle" icon={<DarkThemeRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuSurface>
        {themeActions.map((action) => (
          <MenuItemRadio key={action.id} name="theme" value={action.id} onClick={() => perform(studio, action)}>
            {action.name}
          </MenuItemRadio>
        ))}
      </MenuSurface>
    </Menu>
  );
}
