import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular, BracesVariable20Regular, Delete20Regular } from '@fluentui/react-icons';
import type { Names } from '../../../shared/model/describe.ts';
import type { Comparison, Expression, Group } from '../../../shared/model/expression.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { FieldGroup } from '../fields/FieldGroup.tsx';
import { ComparisonEditor } from './ComparisonEditor.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const emptyComparison: Comparison = { kind: 'comparison', column: null, operator: 'equals', operands: [] };

interface GroupEditorProps {
  readonly label: string;
  readonly group: Group;
  readonly names: Names;
  readonly onChange: (group: Group, merge?: string) => void;
  /** `null` for the outermost group, which stays. */
  readonly onRemove: (() => void) | null;
}

/** Comparisons and groups joined by And or Or, to any depth. */
export function GroupEditor({ label, group, names, onChange, onRemove }: GroupEditorProps) {
  const styles = useStyles();
  const { members } = group;
  const put = (at: number, member: Expression, merge?: string): void =>
    onChange({ ...group, members: members.map((other, index) => (index === at ? member : other)) }, merge);
  const remove = (at: number): void => onChange({ ...group, members: members.filter((_, index) => index !== at) });
  const add = (member: Expression): void => onChange({ ...group, members: [...members, member] });

  return (
    <FieldGroup label={label} framed={onRemove !== null}>
      {members.length > 1 ? (
        <ChoiceField
          label="Join"
          value={group.join}
          options={[
            { value: 'and', label: 'All of these (And)' },
            { value: 'or', label: 'Any of these (Or)' },
          ]}
          onChange={(join) => onChange({ ...group, join })}
        />
      ) : null}
      {members.map((member, index) =>
        member.kind === 'group' ? (
          <GroupEditor
            // biome-ignore lint/suspicious/noArrayIndexKey: members have no id; their place is what tells them apart
            key={index}
            label={`Group ${index + 1}`}
            group={member}
            names={names}
            onChange={(changed, merge) => put(index, changed, merge)}
            onRemove={() => remove(index)}
          />
        ) : (
          <ComparisonEditor
            // biome-ignore lint/suspicious/noArrayIndexKey: members have no id; their place is what tells them apart
            key={index}
            label={`Field ${index + 1}`}
            comparison={member}
            names={names}
            onChange={(changed, merge) => put(index, changed, merge)}
            onRemove={() => remove(index)}
          />
        ),
      )}
      <div className={styles.buttons}>
        <Button size="small" icon={<Add20Regular />} onClick={() => add(emptyComparison)}>
          Add a field
        </Button>
        <Button
          size="small"
          icon={<BracesVariable20Regular />}
          onClick={() => add({ kind: 'group', join: 'or', members: [emptyComparison] })}
        >
          Add a group
        </Button>
        {onRemove === null ? null : (
          <Button size="small" appearance="subtle" icon={<Delete20Regular />} onClick={onRemove}>
            Remove {label.toLowerCase()}
          </Button>
        )}
      </div>
    </FieldGroup>
  );
}
