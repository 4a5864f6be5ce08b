import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Text for screen readers only, where what is seen says it without words. */
export const HiddenText = ({ text }: { readonly text: string }) => <span className={useStyles().hidden}>{text}</span>;
