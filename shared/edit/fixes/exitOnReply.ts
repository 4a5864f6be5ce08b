import type { FixMaker } from './fix.ts';

/** Whether a reply ends the run (`rules.md` 6.1) is an option of the whole sequence. */
export const turnExitOnReply =
  (exitOnReply: boolean): FixMaker =>
  ({ name, description, recordType, tags, options }) => [
    {
      label: `Turn exit on reply ${exitOnReply ? 'on' : 'off'}`,
      edits: [{ kind: 'changeDetails', details: { name, description, recordType, tags, options: { ...options, exitOnReply } } }],
    },
  ];
