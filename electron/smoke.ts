import { app, type WebContents } from 'electron';

const LIMIT_MS = 20_000;

/** The page's own signs: something stands in its root, and two frames have been drawn since. */
const PAINTED = `new Promise((painted) => {
  const look = () => requestAnimationFrame(() => {
    const root = document.getElementById('root');
    if (root !== null && root.childElementCount > 0) requestAnimationFrame(() => painted(true));
    else look();
  });
  look();
})`;

/** The quickest proof that the program starts: prints one line after the first painted frame and ends it with status 0, else 1. */
export function endAfterFirstFrame(contents: WebContents): void {
  const { electron, chrome } = process.versions;
  const timer = setTimeout(() => {
    console.error(`Sequence Studio showed nothing within ${LIMIT_MS / 1000} seconds.`);
    app.exit(1);
  }, LIMIT_MS);
  contents.once('did-finish-load', async () => {
    await contents.executeJavaScript(PAINTED);
    clearTimeout(timer);
    console.log(`Sequence Studio ${app.getVersion()} started: electron ${electron}, chrome ${chrome}, packaged=${app.isPackaged}`);
    app.exit(0);
  });
}
