/** The window's page with the script that makes its bridge, ahead of the app's own. */
export function addBridge(html: string): string {
  return html.replace('<script type="module"', '<script type="module" src="./bridge.js"></script>\n    <script type="module"');
}
