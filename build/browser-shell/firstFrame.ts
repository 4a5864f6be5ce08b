/** Answers once the root has content and two frames have been drawn since. */
export function whenPainted(root: () => Element | null): Promise<void> {
  return new Promise((painted) => {
    const look = () =>
      requestAnimationFrame(() => {
        if ((root()?.childElementCount ?? 0) > 0) requestAnimationFrame(() => painted());
        else look();
      });
    look();
  });
}
