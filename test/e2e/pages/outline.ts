import type { CDPSession, Locator, Page } from '@playwright/test';

/** One line of the outline as assistive technology is told of it. */
export interface Told {
  readonly name: string;
  readonly level: number;
  readonly position: number;
  readonly size: number;
  readonly isSelected: boolean;
}

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly backendDOMNodeId?: number;
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** The outline of the designer, as a person and as assistive technology meet it. */
export const outlineOf = (page: Page) => ({
  tree: page.getByRole('tree', { name: 'Outline' }),
  /** The field in the line whose title is typed. */
  title: page.getByRole('textbox', { name: 'New title' }),
  filter: page.getByRole('searchbox', { name: 'Filter the outline' }),
  /** The line that the keyboard is on. */
  line: (): Locator => page.getByRole('treeitem', { selected: true }),
  /** Every line, from the browser's own accessibility tree. */
  told: async (): Promise<readonly Told[]> => {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const lines = nodes.filter((node) => !node.ignored && node.role?.value === 'treeitem');
    const told = await Promise.all(lines.map((line) => toldBy(session, line)));
    await session.detach();
    return told;
  },
});

/** Chromium tells level and state in the tree; the place in the set it computes only for the platform, from the attributes it was given. */
async function toldBy(session: CDPSession, node: AxNode): Promise<Told> {
  const property = (name: string): unknown => node.properties?.find((one) => one.name === name)?.value.value;
  const { node: line } = await session.send('DOM.describeNode', { backendNodeId: node.backendDOMNodeId ?? 0 });
  const attribute = (wanted: string): string | undefined => line.attributes?.[line.attributes.indexOf(wanted) + 1];
  return {
    name: String(node.name?.value),
    level: Number(property('level')),
    position: Number(attribute('aria-posinset')),
    size: Number(attribute('aria-setsize')),
    isSelected: property('selected') === true,
  };
}
