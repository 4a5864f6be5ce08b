import { Button, Menu, MenuDivider, MenuItem, MenuTrigger } from '@fluentui/react-components';
import {
  ArrowExportUpRegular,
  CheckmarkRegular,
  CopyRegular,
  DeleteRegular,
  EditRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { useStores } from '../../state/stores.tsx';
import { MenuSurface } from '../../ui/MenuSurface.tsx';
import { acceptResult, deleteScenario, duplicateScenario } from './editing.ts';

interface ScenarioMenuProps {
  readonly scenario: Scenario;
  readonly onEdit: () => void;
  readonly onExport: () => void;
}

/** What else can be done with a saved scenario. */
export function ScenarioMenu({ scenario, onEdit, onExport }: ScenarioMenuProps) {
  const stores = useStores();
  return (
    <Menu inline positioning={{ position: 'below', align: 'end', strategy: 'fixed' }}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={`Actions for ${scenario.name}`} />
      </MenuTrigger>
      <MenuSurface>
        <MenuItem icon={<EditRegular />} onClick={onEdit}>
          Edit name and expectation…
        </MenuItem>
        <MenuItem icon={<CheckmarkRegular />} onClick={() => acceptResult(stores, scenario)}>
          {scenario.expects === null ? 'Expect what it does now' : 'Accept the new result'}
        </MenuItem>
        <MenuDivider />
        <MenuItem icon={<CopyRegular />} onClick={() => duplicateScenario(stores, scenario)}>
          Duplicate
        </MenuItem>
        <MenuItem icon={<ArrowExportUpRegular />} onClick={onExport}>
          Export to a file…
        </MenuItem>
        <MenuDivider />
        <MenuItem icon={<DeleteRegular />} onClick={() => deleteScenario(stores, scenario)}>
          Delete
        </MenuItem>
      </MenuSurface>
    </Menu>
  );
}
