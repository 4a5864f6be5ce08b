import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular, BracesVariable20Regular, Delete20Regular } from '@fluentui/react-icons';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Names } from '../../../shared/model/describe.ts';
import type { Comparison, Expression, Group } from '../../../shared/model/expression.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { FieldGroup } from '../fields/FieldGroup.tsx';
import type { FieldWords } from '../fields/FormField.tsx';
import { ComparisonEditor } from './ComparisonEditor.tsx';

const useStyles = makeStyles({
  members: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const emptyComparison: Comparison = { kind: 'comparison', column: null, operator: 'equals', operands: [] };

interface GroupEditorProps extends FieldWords {
  /** Where the group stands in those around it, "2."; members are numbered from there, so that each has a name of its own. */
  readonly place?: string;
  readonly group: Group;
  readonly names: Names;
  readonly onChange: (group: Group, merge?: string) => void;
  /** `null` for the outermost group, which stays. */
  readonly onRemove: (() => void) | null;
}

/** Comparisons and groups joined by And or Or, to any depth. */
export function GroupEditor({ place = '', group, names, onChange, onRemove, ...words }: GroupEditorProps) {
  const styles = useStyles();
  const { members } = group;
  const put = (at: number, member: Expression, merge?: string): void =>
    onChange({ ...group, members: members.map((other, index) => (index === at ? member : other)) }, merge);
  const { list, buttons, enter } = useMemberFocus();
  const remove = (at: number): void => {
    onChange({ ...group, members: members.filter((_, index) => index !== at) });
    enter(Math.min(at, members.length - 2));
  };
  const add = (member: Expression): void => {
    onChange({ ...group, members: [...members, member] });
    enter(members.length);
  };

  return (
    <FieldGroup {...words} framed={onRemove !== null}>
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
      <div ref={list} className={styles.members} hidden={members.length === 0}>
        {members.map((member, index) =>
          member.kind === 'group' ? (
            <GroupEditor
              // biome-ignore lint/suspicious/noArrayIndexKey: members have no id; their place is what tells them apart
              key={index}
              label={`Group ${place}${index + 1}`}
              place={`${place}${index + 1}.`}
              group={member}
              names={names}
              onChange={(changed, merge) => put(index, changed, merge)}
              onRemove={() => remove(index)}
            />
          ) : (
            <ComparisonEditor
              // biome-ignore lint/suspicious/noArrayIndexKey: members have no id; their place is what tells them apart
              key={index}
              label={`Field ${place}${index + 1}`}
              comparison={member}
              names={names}
              onChange={(changed, merge) => put(index, changed, merge)}
              onRemove={() => remove(index)}
            />
          ),
        )}
      </div>
      <div ref={buttons} className={styles.buttons}>
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
            Remove {words.label.toLowerCase()}
          </Button>
        )}
      </div>
    </FieldGroup>
  );
}

/** After a member came or went the keyboard is in the one that stands there now, or at the button that adds one. */
function useMemberFocus() {
  const list = useRef<HTMLDivElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const [wish, setWish] = useState<{ readonly at: number } | null>(null);
  useLayoutEffect(() => {
    if (wish === null) return;
    const member = list.current?.children[wish.at];
    (member?.querySelector<HTMLElement>('select, input, textarea, button') ?? buttons.current?.querySelector('button'))?.focus();
  }, [wish]);
  return { list, buttons, enter: (at: number) => setWish({ at }) };
}
