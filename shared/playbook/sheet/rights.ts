import type { Design } from '../../model/design.ts';
import { documented, inferred, type Statement } from './statement.ts';

/** Who may do a task in the target system, and what a role of one's own needs on its tables (`sequences.md` 7.2, 7.3). */
export interface Right {
  readonly task: string;
  readonly roles: Statement;
  readonly privileges: Statement;
}

/** The tasks that building and using a design takes. */
export const rightsFor = (design: Design): readonly Right[] => [
  {
    task: 'Create, activate, edit and copy the sequence, with its conditions, commands and exit criteria',
    roles: documented('System Administrator, Sequence Manager. A Salesperson for own sequences, unless the workspace restricts roles.'),
    privileges: documented('Sequence: Create, Read, Write, Delete'),
  },
  {
    task: 'Connect and disconnect records',
    roles: documented('System Administrator, Sequence Manager, Salesperson'),
    privileges: documented(
      'Sequence: Create, Append To. Sequence Target: Create, Read, Write, Append, Append To, Assign. Sequence Target Step: Create, Read, Write, Append, Assign',
    ),
  },
  ...(design.tags.length === 0
    ? []
    : [
        {
          task: `Apply the tags (${design.tags.join(', ')})`,
          roles: documented('Salesperson may apply them; sales manager and sequence manager manage them.'),
          privileges: documented('Sales tag (msdyn_salestag): Read, Append, Append To to apply; Create, Read, Write, Delete to manage'),
        },
      ]),
  ...(Object.values(design.sequence.steps).some(({ kind }) => kind === 'updateField')
    ? [
        {
          task: 'Update field',
          roles: inferred('Whoever the step runs for must be able to change the record.'),
          privileges: inferred(`${design.recordType}: Read, Write`),
        },
      ]
    : []),
  {
    task: 'See statistics and reports',
    roles: documented('Sales manager, sequence manager'),
    privileges: documented('For others: organisation-level Read on the sales acceleration reports table'),
  },
];
