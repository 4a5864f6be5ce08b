import { unknownMergeFields } from '../../model/mergeFields.ts';
import { at, type Rule, titleOf } from '../rule.ts';
import { templatesOf } from '../templateRefs.ts';

/** Looks only at templates for the record type of the design: another rule finds the rest. */
export const unknownMergeField: Rule = {
  id: 'unknown-merge-field',
  severity: 'warning',
  profile: 'dynamics-365',
  reason: 'A merge field that the record type does not have cannot be filled: the message goes out with a gap.',
  sources: ['sequences.md 1.2'],
  find: ({ steps, design: { recordType }, context: { catalog } }) =>
    steps.flatMap((step) =>
      templatesOf(step).flatMap(({ channel, template, field }) => {
        const email = channel === 'email' ? catalog.emailTemplates.find(({ id }) => id === template) : undefined;
        const found = email ?? (channel === 'text' ? catalog.textTemplates.find(({ id }) => id === template) : undefined);
        if (found === undefined || found.recordType !== recordType) return [];
        return unknownMergeFields({ catalog, recordType }, `${email?.subject ?? ''}\n${found.body}`).map((written) =>
          at(
            step,
            `${titleOf(step)} uses the template '${found.label}', whose merge field ${written} does not exist for this record type.`,
            field,
          ),
        );
      }),
    ),
};
