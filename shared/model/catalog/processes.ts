import type { Process } from '../catalog.ts';

const stages = [
  { id: 'qualify', label: 'Qualify' },
  { id: 'develop', label: 'Develop' },
  { id: 'propose', label: 'Propose' },
  { id: 'close', label: 'Close' },
];

/** The sales processes that ship. The first spans two record types; each has its own entry, because a process here has one. */
export const processes: Process[] = [
  { id: 'leadtoopportunitysalesprocess', label: 'Lead to Opportunity Sales Process', recordType: 'lead', stages },
  { id: 'leadtoopportunitysalesprocess-opportunity', label: 'Lead to Opportunity Sales Process', recordType: 'opportunity', stages },
  { id: 'opportunitysalesprocess', label: 'Opportunity Sales Process', recordType: 'opportunity', stages },
];
