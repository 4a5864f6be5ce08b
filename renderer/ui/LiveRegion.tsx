import { HiddenText } from './HiddenText.tsx';

/** Speaks a result to screen readers when it changes, without interrupting; nothing is seen of it. */
export const LiveRegion = ({ text }: { readonly text: string }) => (
  <div role="status">
    <HiddenText text={text} />
  </div>
);
