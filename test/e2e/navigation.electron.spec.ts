import { expect, test } from './rig/test.ts';

// Only Electron can hold a window on its page; the browser shell's window is the browser's own.
test('the window stays on its page, and is the only one', async ({ app }) => {
  const stayed = await app.page.evaluate(async () => {
    const opened = window.open('https://example.com/');
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    document.body.append(link);
    link.click();
    // The host has seen the click by the time that it answers.
    await window.bridge.setTheme('system');
    return { opened, href: location.href, heading: document.querySelector('h1')?.textContent };
  });
  expect(stayed).toEqual({ opened: null, href: 'app://bundle/', heading: 'Sequences' });
});
