import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Add16Filled, ArrowRight16Filled, Edit16Filled, type FluentIcon, Subtract16Filled } from '@fluentui/react-icons';
import { type Change, titleOf } from '../../../shared/compare/changes.ts';
import { wordChanges } from '../../../shared/compare/words.ts';
import { HiddenText } from '../../ui/HiddenText.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground2 },
  added: { color: tokens.colorStatusSuccessForeground1 },
  removed: { color: tokens.colorStatusDangerForeground1 },
  kind: { flexShrink: 0, width: '8ch', color: tokens.colorNeutralForeground2 },
  words: { minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  field: { color: tokens.colorNeutralForeground2 },
  gone: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    textDecorationLine: 'line-through',
  },
  come: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    textDecorationLine: 'underline',
  },
});

const kindWords: Readonly<Record<Change['kind'], string>> = {
  details: 'Changed',
  added: 'Added',
  removed: 'Removed',
  moved: 'Moved',
  changed: 'Changed',
};
const icons: Readonly<Record<Change['kind'], FluentIcon>> = {
  details: Edit16Filled,
  added: Add16Filled,
  removed: Subtract16Filled,
  moved: ArrowRight16Filled,
  changed: Edit16Filled,
};

/** One change: what was done, to which step, and what became what. */
export function ChangeRow({ change }: { readonly change: Change }) {
  const styles = useStyles();
  const Icon = icons[change.kind];
  const tone = change.kind === 'added' ? styles.added : change.kind === 'removed' ? styles.removed : undefined;
  return (
    <div className={styles.row}>
      <Icon className={mergeClasses(styles.icon, tone)} aria-hidden />
      <Text className={styles.kind}>{kindWords[change.kind]}</Text>
      <span className={styles.words}>
        <Text className={styles.name}>{change.kind === 'details' ? 'Sequence' : titleOf(change.step)}</Text> <What change={change} />
      </span>
    </div>
  );
}

function What({ change }: { readonly change: Change }) {
  const styles = useStyles();
  switch (change.kind) {
    case 'added':
      return <Text className={styles.field}>{change.after}</Text>;
    case 'removed':
      return <Text className={styles.field}>{`was ${change.before}`}</Text>;
    case 'moved':
      return <Text className={styles.field}>{`was ${change.before}, is ${change.after}`}</Text>;
    default:
      return (
        <>
          <Text className={styles.field}>{`${change.field}: `}</Text>
          <Became before={change.before} after={change.after} />
        </>
      );
  }
}

/** How a value became another: by words where some of them stayed, else the old one and the new one. */
function Became({ before, after }: { readonly before: string; readonly after: string }) {
  const styles = useStyles();
  const parts = wordChanges(before, after);
  const keeps = parts.some(({ kind, text }) => kind === 'kept' && text.trim() !== '');
  const shown = keeps
    ? parts
    : [
        { kind: 'removed', text: before === '' ? 'empty' : before } as const,
        { kind: 'kept', text: ' ' } as const,
        { kind: 'added', text: after === '' ? 'empty' : after } as const,
      ];
  return shown.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`;
    if (kind === 'kept') return <Text key={key}>{text}</Text>;
    const Mark = kind === 'removed' ? 'del' : 'ins';
    return (
      <Mark key={key} className={kind === 'removed' ? styles.gone : styles.come}>
        <HiddenText text={kind === 'removed' ? 'was ' : 'is '} />
        {text}
      </Mark>
    );
  });
}
