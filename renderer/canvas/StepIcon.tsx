import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StepKind } from '../../shared/model/step.ts';
import { looks } from './nodes/looks.ts';

const useStyles = makeStyles({
  tile: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusMedium,
    forcedColorAdjust: 'auto',
  },
  large: { width: '36px', height: '36px', fontSize: '20px' },
  small: { width: '24px', height: '24px', fontSize: '16px' },
  email: { backgroundColor: tokens.colorPaletteBlueBackground2, color: tokens.colorPaletteBlueForeground2 },
  phone: { backgroundColor: tokens.colorPaletteForestBackground2, color: tokens.colorPaletteForestForeground2 },
  task: { backgroundColor: tokens.colorPalettePlumBackground2, color: tokens.colorPalettePlumForeground2 },
  text: { backgroundColor: tokens.colorPaletteTealBackground2, color: tokens.colorPaletteTealForeground2 },
  time: { backgroundColor: tokens.colorPalettePlatinumBackground2, color: tokens.colorPalettePlatinumForeground2 },
  condition: { backgroundColor: tokens.colorPaletteMarigoldBackground2, color: tokens.colorPaletteMarigoldForeground2 },
  command: { backgroundColor: tokens.colorPaletteLavenderBackground2, color: tokens.colorPaletteLavenderForeground2 },
  linkedIn: { backgroundColor: tokens.colorPaletteNavyBackground2, color: tokens.colorPaletteNavyForeground2 },
});

interface StepIconProps {
  readonly kind: StepKind;
  readonly size?: 'small' | 'large';
}

/** The icon of a kind of step on a tile of its colour. It says nothing to screen readers: the words stand beside it. */
export function StepIcon({ kind, size = 'large' }: StepIconProps) {
  const styles = useStyles();
  const { Icon, tone } = looks[kind];
  return (
    <span className={mergeClasses(styles.tile, styles[size], styles[tone])} aria-hidden>
      <Icon fontSize="1em" />
    </span>
  );
}
