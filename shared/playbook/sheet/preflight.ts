import { recordTypeOf } from '../../model/catalog.ts';
import type { Names } from '../../model/describe.ts';
import type { Design } from '../../model/design.ts';
import type { Step, StepKind } from '../../model/step.ts';
import { documented, inferred, notDocumented, type Statement } from './statement.ts';

/** What must be in place before a sequence is built and switched on in the target system: only what this one needs. */
export function preflight(design: Design, names: Names): readonly Statement[] {
  const steps = Object.values(design.sequence.steps);
  const has = (...kinds: readonly StepKind[]): boolean => steps.some(({ kind }) => kinds.includes(kind));
  const usesEngagement = design.options.exitOnReply || has('automatedEmail', 'abTest', 'emailCondition');
  const watches = (result: 'replied' | 'attachmentDownloaded'): boolean =>
    steps.some((step) => step.kind === 'emailCondition' && step.results.includes(result));
  return [
    documented(
      'Licence: Sales Enterprise connects up to 1,500 records a month; Sales Premium has no monthly limit. At most 250 sequences are active in an organisation.',
    ),
    ...(has('emailCondition', 'fieldCondition', 'stageCondition', 'updateField', 'advance')
      ? [
          documented(
            'The cloud flow "Sales Insights Adaptive sequence timeout flow" (default solution) is turned on and its connection reference msdyn_acceleratedsales_connection is valid. If it is off, conditions and commands do not behave as designed.',
          ),
        ]
      : []),
    ...(usesEngagement
      ? [
          documented(
            'Email engagement is configured, and Sequence activities (linked activities) are enabled. Only emails sent from Dynamics 365 count.',
          ),
        ]
      : []),
    ...(design.options.exitOnReply || watches('replied')
      ? [documented('Email conversation tracking is set up: without it no reply is seen.')]
      : []),
    ...(watches('attachmentDownloaded')
      ? [
          documented(
            'Followed attachments need OneDrive, SharePoint with anonymous sharing, and the enhanced attachment control turned off.',
          ),
        ]
      : []),
    ...(has('linkedIn')
      ? [
          documented(
            'LinkedIn Sales Navigator is set up and licensed for the sellers, with the solution msdyn_LinkedInSalesNavigatorAnchor 3.0.1.1060 or later.',
          ),
        ]
      : []),
    ...needed(design, names),
    ...(design.options.exitOnReply
      ? [
          documented(
            'Exit criteria > Exit a sequence is switched on. It needs at least one email step, and the sequence must be inactive or in revision.',
          ),
        ]
      : []),
    design.options.skipNonWorkingDays
      ? documented(
          'Waits are meant to count working days only: Settings > Seller availability > Wait time computation decides it for the organisation, the check box Skip non-working days in the Options pane for one sequence. Try it on a test record.',
        )
      : documented(
          'Waits are meant to count every day: leave Settings > Seller availability > Wait time computation off, or take this sequence out in its Options pane.',
        ),
    ...(has('updateField') ? [documented('Update field takes two-option and choice columns only.')] : []),
  ];
}

/** What must exist under the names that the steps use. */
function needed(design: Design, names: Names): readonly Statement[] {
  const { catalog, recordType } = names;
  const steps = Object.values(design.sequence.steps);
  const used = <T extends { readonly id: string; readonly label: string }>(ids: readonly (string | null)[], list: readonly T[]): string =>
    [...new Set(ids.filter((id) => id !== null))].map((id) => `"${list.find((one) => one.id === id)?.label ?? id}"`).join(', ');
  const emails = used(steps.flatMap(emailTemplatesIn), catalog.emailTemplates);
  const texts = used(
    steps.flatMap((step) => (step.kind === 'textMessage' || step.kind === 'automatedTextMessage' ? [step.template] : [])),
    catalog.textTemplates,
  );
  const results = used(
    steps.flatMap((step) => (step.kind === 'callCondition' ? step.results : [])),
    catalog.callResults,
  );
  const processes = used(
    steps.flatMap((step) => (step.kind === 'stageCondition' ? [step.process] : [])),
    catalog.processes,
  );
  const targets = [...new Set(steps.flatMap((step) => (step.kind === 'advance' && step.target !== null ? [step.target] : [])))].map(
    (id) => `"${names.designName(id) ?? id}"`,
  );
  return [
    documented(
      `The record type is ${recordTypeOf(catalog, recordType)?.label ?? recordType} (${recordType}); it cannot be changed after the sequence is made.`,
    ),
    ...(emails === '' ? [] : [documented(`These email templates exist: ${emails}.`)]),
    ...(texts === '' ? [] : [documented(`These text message templates exist: ${texts}.`)]),
    ...(results === '' ? [] : [documented(`The phone call activity has these status reasons: ${results}.`)]),
    ...(processes === ''
      ? []
      : [documented(`These business process flows exist for the record type, with the stages named below: ${processes}.`)]),
    ...(targets.length === 0
      ? []
      : [
          documented(
            `Built and activated before this one, for the same record type: ${targets.join(', ')}. Only active sequences can be chosen in Connect to.`,
          ),
          notDocumented(
            'Whether sequences may advance to each other in a ring. If two do, build one without the advance, then the other, then edit the first.',
          ),
        ]),
    inferred('Names of columns, templates and stages are those of this program’s catalog; compare them with the organisation.'),
  ];
}

function emailTemplatesIn(step: Step): readonly (string | null)[] {
  if (step.kind === 'email' || step.kind === 'automatedEmail') return [step.template];
  return step.kind === 'abTest' ? [step.versionA.template, step.versionB.template] : [];
}
