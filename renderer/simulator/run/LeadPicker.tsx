import { Select } from '@fluentui/react-components';
import { branchOf } from '../../state/leads.ts';
import { useRun, useStores } from '../../state/stores.tsx';
import { showLead } from './playing.ts';

/** Which record is on the screen, where several are simulated. */
export function LeadPicker() {
  const stores = useStores();
  const leads = useRun((state) => state.leads);
  const shown = useRun((state) => state.shown);
  if (leads.length < 2) return null;
  const names = leads.map((lead) => branchOf(lead).scenario.record.name);
  return (
    <Select aria-label="Record on the screen" value={shown} onChange={(_, { value }) => showLead(stores, Number(value))}>
      {names.map((name, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two records may have one name, and their order never changes
        <option key={place} value={place}>
          {`${name} (${place + 1} of ${names.length})`}
        </option>
      ))}
    </Select>
  );
}
