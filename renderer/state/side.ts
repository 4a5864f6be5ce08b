/** What the side pane of the designer can show. */
export const sideTabs = ['outline', 'add'] as const;
export type SideTab = (typeof sideTabs)[number];

/** How narrow and how wide the side pane can be made, in pixels. */
export const sideWidths = { min: 200, max: 520, usual: 280 } as const;

/** How the side pane looks; remembered. */
export interface Side {
  /** Whether it stands open where there is room for it. */
  readonly open: boolean;
  readonly tab: SideTab;
  readonly width: number;
}

export const usualSide: Side = { open: true, tab: 'outline', width: sideWidths.usual };

/** What a command asks of the side pane. A shown tab has the keyboard. Each is a new object, and is granted once. */
export type SideWish = { readonly kind: 'show'; readonly tab: SideTab } | { readonly kind: 'toggle' };
