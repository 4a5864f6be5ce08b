import { Caption1, makeStyles, Toolbar, ToolbarButton, Tooltip, tokens } from '@fluentui/react-components';
import { ZoomFit20Regular, ZoomIn20Regular, ZoomOut20Regular } from '@fluentui/react-icons';
import { useReactFlow, useStore } from '@xyflow/react';
import { zoomLimits } from './viewport.ts';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    zIndex: 1,
    bottom: tokens.spacingVerticalM,
    left: tokens.spacingHorizontalM,
    gap: 0,
    padding: tokens.spacingHorizontalXXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  percent: { minWidth: '5ch', textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

/** Zoom of the canvas by mouse; on the keyboard it is + and −, with the wheel Ctrl. */
export function ZoomControls({ onFit }: { readonly onFit: () => void }) {
  const styles = useStyles();
  const { zoomIn, zoomOut } = useReactFlow();
  const zoom = useStore((state) => state.transform[2]);
  return (
    <Toolbar aria-label="Zoom" size="small" className={styles.root}>
      <Tooltip content="Zoom out (−)" relationship="label">
        <ToolbarButton icon={<ZoomOut20Regular />} disabled={zoom <= zoomLimits.min} onClick={() => void zoomOut()} />
      </Tooltip>
      <Caption1 className={styles.percent}>{Math.round(zoom * 100)} %</Caption1>
      <Tooltip content="Zoom in (+)" relationship="label">
        <ToolbarButton icon={<ZoomIn20Regular />} disabled={zoom >= zoomLimits.max} onClick={() => void zoomIn()} />
      </Tooltip>
      <Tooltip content="Fit the whole sequence" relationship="label">
        <ToolbarButton icon={<ZoomFit20Regular />} onClick={onFit} />
      </Tooltip>
    </Toolbar>
  );
}
