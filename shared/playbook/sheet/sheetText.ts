import type { BuildSheet } from './buildSheet.ts';
import type { Field } from './fields.ts';
import type { Statement } from './statement.ts';

/** A build sheet as plain text: for a ticket, a mail, or a screen beside the designer. */
export function sheetText(sheet: BuildSheet): string {
  const lines = [
    `Build sheet: ${oneLine(sheet.name)}${sheet.isDraft ? ' (draft)' : ''}`,
    '',
    sheet.claim,
    ...part('Before you begin', sheet.preflight.map(toTick)),
    ...part('Make the sequence', sheet.create.flatMap(field)),
    ...part('Enter the steps', [...(sheet.joins === null ? [] : [statement(sheet.joins), '']), ...steps(sheet)]),
    ...part('Afterwards', sheet.afterwards.map(toTick)),
    ...part(
      'Who may do it',
      sheet.rights.flatMap(({ task, roles, privileges }) => [
        `- ${oneLine(task)}`,
        `    Roles: ${statement(roles)}`,
        `    Table privileges: ${statement(privileges)}`,
      ]),
    ),
    ...(sheet.notCarried.length === 0
      ? []
      : part(
          'Stays here',
          sheet.notCarried.map((words) => `- ${words}`),
        )),
  ];
  return `${lines.join('\n')}\n`;
}

const part = (title: string, lines: readonly string[]): readonly string[] => ['', title, '='.repeat(title.length), ...lines];

const statement = ({ text, basis }: Statement): string => `${oneLine(text)} [${basis}]`;

const toTick = (one: Statement): string => `[ ] ${statement(one)}`;

function steps(sheet: BuildSheet): readonly string[] {
  if (sheet.steps.length === 0) return ['No steps yet.'];
  return sheet.steps.flatMap(({ number, where, item, title, fields, remark }) => [
    `[ ] ${number}. ${where}: ${item}${title === '' ? '' : ` ("${oneLine(title)}")`}`,
    ...fields.flatMap(field),
    ...(remark === null ? [] : [`      ${remark}`]),
  ]);
}

/** A value of several lines stands below its label, so that it can be copied. */
function field({ label, value }: Field): readonly string[] {
  const lines = plain(value).split('\n');
  return lines.length === 1 ? [`      ${label}: ${lines[0]}`] : [`      ${label}:`, ...lines.map((line) => `        ${line}`)];
}

const plain = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/gu, '');

const oneLine = (text: string): string => plain(text).replace(/\s*\n\s*/g, ' ');
