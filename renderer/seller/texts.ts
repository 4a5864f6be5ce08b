import type { Names } from '../../shared/model/describe.ts';
import { type MergedPiece, type MergeValues, merged } from '../../shared/model/mergeFields.ts';
import type { Step } from '../../shared/model/step.ts';

/** A text that the seller works from, with its merge fields filled for one record. */
export interface SellerText {
  /** "Call script"; of a template, what the template is called. */
  readonly label: string;
  /** `null` where the text has none, as a call script. */
  readonly subject: readonly MergedPiece[] | null;
  readonly body: readonly MergedPiece[];
}

/** What the seller reads out or sends in a step; nothing where the step has no text or its template is not in the catalog. */
export function textsFor(step: Step, names: Names, values: MergeValues): readonly SellerText[] {
  const { emailTemplates, textTemplates } = names.catalog;
  const filled = (text: string): readonly MergedPiece[] => merged(text, names, values);
  switch (step.kind) {
    case 'phoneCall':
      return step.script.trim() === '' ? [] : [{ label: 'Call script', subject: null, body: filled(step.script) }];
    case 'email':
      return emailTemplates
        .filter(({ id }) => id === step.template)
        .map(({ label, subject, body }) => ({ label, subject: filled(subject), body: filled(body) }));
    case 'textMessage':
      return textTemplates
        .filter(({ id }) => id === step.template)
        .map(({ label, body }) => ({ label, subject: null, body: filled(body) }));
    default:
      return [];
  }
}
