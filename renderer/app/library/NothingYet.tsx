import { AddRegular, ArrowImportRegular, FlowchartRegular, GridRegular } from '@fluentui/react-icons';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ActionButton } from '../actions/ActionButton.tsx';
import { importFromFiles, newBlank, newFromTemplate } from '../actions/fileActions.ts';

/** The library with nothing in it. */
export const NothingYet = () => (
  <EmptyState
    icon={<FlowchartRegular />}
    title="No sequences yet"
    text="Start from a template, from a blank sequence, or import a file. You can also drop sequence files anywhere on this window."
  >
    <ActionButton action={newFromTemplate} icon={<GridRegular />} appearance="primary" text="Start from a template" />
    <ActionButton action={newBlank} icon={<AddRegular />} appearance="secondary" text="Blank sequence" />
    <ActionButton action={importFromFiles} icon={<ArrowImportRegular />} appearance="secondary" text="Import" />
  </EmptyState>
);
