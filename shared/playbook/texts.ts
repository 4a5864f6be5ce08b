import type { EmailTemplate, TextTemplate } from '../model/catalog.ts';
import type { Names } from '../model/describe.ts';
import { flowOrder, type Sequence } from '../model/sequence.ts';
import type { Step } from '../model/step.ts';
import { titleOf } from '../model/title.ts';
import { element, type Html, pieces, text } from './html.ts';
import { stepNumbers } from './steps.ts';

/** One text that a step uses. */
interface StepText {
  readonly heading: string;
  readonly subject: string | null;
  readonly body: string;
}

/** Every script and template in full, under the number of its step; `null` where no step has one. */
export function stepTexts(sequence: Sequence, names: Names): Html | null {
  const numbers = stepNumbers(sequence);
  const parts = flowOrder(sequence).flatMap((step) =>
    textsOf(step, names).map(({ heading, subject, body }) =>
      pieces(
        element('h3', {}, text(`${numbers.get(step.id) ?? ''}. ${titleOf(step)} (${heading})`)),
        element(
          'div',
          { class: 'text' },
          subject === null ? null : element('div', { class: 'subject' }, text(`Subject: ${subject}`)),
          text(body),
        ),
      ),
    ),
  );
  return parts.length === 0 ? null : pieces(...parts);
}

function textsOf(step: Step, { catalog }: Names): readonly StepText[] {
  const email = (id: string | null, heading: string) => catalog.emailTemplates.filter((one) => one.id === id).map(emailText(heading));
  switch (step.kind) {
    case 'phoneCall':
      return step.script.trim() === '' ? [] : [{ heading: 'call script', subject: null, body: step.script }];
    case 'email':
    case 'automatedEmail':
      return email(step.template, 'email');
    case 'abTest':
      return [step.versionA, step.versionB].flatMap(({ name, template }) => email(template, `version ${name}`));
    case 'textMessage':
    case 'automatedTextMessage':
      return catalog.textTemplates.filter((one) => one.id === step.template).map(messageText);
    default:
      return [];
  }
}

const emailText =
  (heading: string) =>
  ({ label, subject, body }: EmailTemplate): StepText => ({ heading: `${heading}, template ${label}`, subject, body });

const messageText = ({ label, body }: TextTemplate): StepText => ({ heading: `text message, template ${label}`, subject: null, body });
