const landmark = 'header, nav, main, aside, footer, section[aria-label], section[aria-labelledby], [role="region"]';
const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex^="-"])';

/** The element of a pane that the keyboard enters it by; `null` for a pane with nothing to act on. */
const wayIn = (pane: Element): HTMLElement | null =>
  [...pane.querySelectorAll<HTMLElement>(focusable)].find(
    (element) => element.tabIndex >= 0 && !element.hasAttribute('data-tabster-dummy'),
  ) ?? null;

/** The panes of the window in reading order: landmarks with no landmark in them and something to act on. */
function panesOf(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll(landmark)].filter((element) => element.querySelector(landmark) === null && wayIn(element) !== null);
}

/** Gives the keyboard a place on a screen that has just come, if it has none: the one that the screen names, else the first. */
export function focusScreen(): void {
  const screen = document.querySelector('main');
  if (screen === null || document.activeElement !== document.body) return;
  (screen.querySelector<HTMLElement>('[data-way-in]') ?? wayIn(screen))?.focus();
}

/** Moves the focus to the next (1) or previous (-1) pane, round and round. */
export function focusPane(by: 1 | -1): void {
  const panes = panesOf(document);
  const active = document.activeElement;
  const at = panes.findIndex((pane) => pane.contains(active));
  const next = at === -1 ? (by === 1 ? 0 : panes.length - 1) : (at + by + panes.length) % panes.length;
  const pane = panes[next];
  if (pane !== undefined) wayIn(pane)?.focus();
}
