import type { Catalog } from '../../../shared/model/catalog.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';

/** The tiny catalog with a second process, one of whose stages is called as one of the first. */
export const catalog: Catalog = {
  ...tinyCatalog,
  processes: [
    ...tinyCatalog.processes,
    {
      id: 'service',
      label: 'Service',
      recordType: 'lead',
      stages: [
        { id: 'qualify', label: 'Qualify' },
        { id: 'resolve', label: 'Resolve' },
      ],
    },
  ],
};
