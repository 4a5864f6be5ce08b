import { rmSync } from 'node:fs';
import path from 'node:path';

/**
 * electron-builder's hook. It copies a given Electron as it is; these two files belong to a development Electron, not to a product.
 * @param {{ appOutDir: string }} context
 */
export default async function afterPack({ appOutDir }) {
  rmSync(path.join(appOutDir, 'resources/default_app.asar'), { force: true });
  rmSync(path.join(appOutDir, 'version'), { force: true });
}
