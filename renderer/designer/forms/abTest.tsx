import type { Names } from '../../../shared/model/describe.ts';
import type { EmailVersion } from '../../../shared/model/steps/abTest.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { EndField } from '../fields/EndField.tsx';
import { FieldGroup } from '../fields/FieldGroup.tsx';
import { RadioField } from '../fields/RadioField.tsx';
import { ShareField } from '../fields/ShareField.tsx';
import { TemplateField } from '../fields/TemplateField.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { FormOf } from './form.tsx';

export const AbTestForm: FormOf<'abTest'> = ({ step, change, names }) => (
  <>
    <VersionFields
      label="Version A"
      about="versionA"
      version={step.versionA}
      names={names}
      onChange={(versionA, merge) => change({ ...step, versionA }, merge)}
    />
    <VersionFields
      label="Version B"
      about="versionB"
      version={step.versionB}
      names={names}
      onChange={(versionB, merge) => change({ ...step, versionB }, merge)}
    />
    <ShareField value={step.shareA} onChange={(shareA, merge) => change({ ...step, shareA }, merge)} />
    <ChoiceField
      label="Winning metric"
      help="By what the target system tells which version is better. A run here sends both to the end."
      value={step.metric}
      options={[
        { value: 'goals', label: 'Most goals reached' },
        { value: 'clicks', label: 'Most clicks' },
        { value: 'opens', label: 'Most opens' },
      ]}
      onChange={(metric) => change({ ...step, metric })}
    />
    <EndField value={step.endsAt} onChange={(endsAt, merge) => change({ ...step, endsAt }, merge)} />
    <RadioField
      label="If there is no winner, send"
      value={step.defaultVersion}
      options={[
        { value: 'a', label: step.versionA.name || 'Version A' },
        { value: 'b', label: step.versionB.name || 'Version B' },
      ]}
      onChange={(defaultVersion) => change({ ...step, defaultVersion })}
    />
  </>
);

interface VersionFieldsProps {
  readonly label: string;
  readonly about: 'versionA' | 'versionB';
  readonly version: EmailVersion;
  readonly names: Names;
  readonly onChange: (version: EmailVersion, merge?: string) => void;
}

const VersionFields = ({ label, about, version, names, onChange }: VersionFieldsProps) => (
  <FieldGroup label={label} framed>
    <TextField label="Name" maxLength={1000} value={version.name} onChange={(name, merge) => onChange({ ...version, name }, merge)} />
    <TemplateField
      channel="email"
      required
      about={about}
      value={version.template}
      names={names}
      onChange={(template) => onChange({ ...version, template })}
    />
  </FieldGroup>
);
