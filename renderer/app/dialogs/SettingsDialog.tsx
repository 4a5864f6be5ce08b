import { Button, makeStyles, Radio, RadioGroup, Select, Subtitle2, Switch, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { interfaceSizes, type Theme } from '../../../shared/bridge.ts';
import { defaultSettings, type Settings } from '../../state/settings.ts';
import { useView } from '../../state/stores.tsx';
import { DataSettings } from '../backups/DataSettings.tsx';
import { changeSettings } from '../settings.ts';
import { useStudio } from '../studio.tsx';
import { AppDialog } from './AppDialog.tsx';

const themeNames: Readonly<Record<Theme, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  highContrast: 'High contrast',
};
const motionNames: Readonly<Record<Settings['motion'], string>> = { system: 'As the system', reduced: 'Reduced' };

const useStyles = makeStyles({
  sections: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
  setting: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flex: '0 0 140px' },
  field: { flex: '1 1 260px', minWidth: 0 },
  radios: { flexWrap: 'wrap' },
  hint: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** How the window looks and listens. Each choice applies at once, and can be put back to what it was at the first start. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const studio = useStudio();
  const settings = useView((state) => state.settings);
  const size = useId();
  const keys = useId();
  const change = (changed: Partial<Settings>): void => void changeSettings(studio, changed);
  return (
    <AppDialog title="Settings" onClose={onClose} wide actions={<Button onClick={onClose}>Close</Button>}>
      <div className={styles.sections}>
        <Subtitle2 as="h3" className={styles.heading}>
          Appearance
        </Subtitle2>
        <Setting name="Theme" changed={settings.theme !== defaultSettings.theme} onReset={() => change({ theme: defaultSettings.theme })}>
          <Radios name="Theme" value={settings.theme} names={themeNames} onChange={(theme) => change({ theme })} />
        </Setting>
        {studio.bridge.host === 'browser' ? null : (
          <Setting
            name="Size"
            label={size}
            changed={settings.size !== defaultSettings.size}
            onReset={() => change({ size: defaultSettings.size })}
          >
            <Select
              id={size}
              value={String(settings.size)}
              onChange={(_, { value }) => change({ size: interfaceSizes.find((one) => String(one) === value) ?? settings.size })}
            >
              {interfaceSizes.map((one) => (
                <option key={one} value={one}>{`${one} %`}</option>
              ))}
            </Select>
          </Setting>
        )}
        <Setting
          name="Motion"
          changed={settings.motion !== defaultSettings.motion}
          onReset={() => change({ motion: defaultSettings.motion })}
        >
          <Radios name="Motion" value={settings.motion} names={motionNames} onChange={(motion) => change({ motion })} />
        </Setting>
        <Subtitle2 as="h3" className={styles.heading}>
          Accessibility
        </Subtitle2>
        <Setting
          name="Single keys"
          label={keys}
          changed={settings.singleKeys !== defaultSettings.singleKeys}
          onReset={() => change({ singleKeys: defaultSettings.singleKeys })}
        >
          <Switch id={keys} checked={settings.singleKeys} onChange={(_, { checked }) => change({ singleKeys: checked })} />
          <Text as="p" size={200} className={styles.hint}>
            Letters, digits and signs do something while you are not typing: A adds a step on the canvas, ? shows all keys.
          </Text>
        </Setting>
        <DataSettings />
      </div>
    </AppDialog>
  );
}

interface SettingProps {
  readonly name: string;
  /** The id of the field that the name belongs to, where it is a single one. */
  readonly label?: string;
  /** Whether it is not as at the first start. */
  readonly changed: boolean;
  readonly onReset: () => void;
  readonly children: ReactNode;
}

function Setting({ name, label, changed, onReset, children }: SettingProps) {
  const styles = useStyles();
  return (
    <div className={styles.setting}>
      {label === undefined ? (
        <Text className={styles.name}>{name}</Text>
      ) : (
        <label htmlFor={label} className={styles.name}>
          {name}
        </label>
      )}
      <div className={styles.field}>{children}</div>
      <Button size="small" appearance="subtle" disabledFocusable={!changed} aria-label={`Reset ${name.toLowerCase()}`} onClick={onReset}>
        Reset
      </Button>
    </div>
  );
}

interface RadiosProps<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly names: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

function Radios<T extends string>({ name, value, names, onChange }: RadiosProps<T>) {
  const styles = useStyles();
  const isOne = (text: string): text is T => text in names;
  return (
    <RadioGroup
      layout="horizontal"
      aria-label={name}
      className={styles.radios}
      value={value}
      onChange={(_, data) => {
        if (isOne(data.value)) onChange(data.value);
      }}
    >
      {Object.entries<string>(names).map(([one, text]) => (
        <Radio key={one} value={one} label={text} />
      ))}
    </RadioGroup>
  );
}
