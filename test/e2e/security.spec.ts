import { expect, test } from './rig/test.ts';

/** Runs in the page, as a script that got in would; each answer should be a refusal. */
const attempts = {
  'Node is out of reach': () => ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window).join(),
  // Later, because what the test's own protocol evaluates is exempt from the content policy.
  'code cannot be made from text': () =>
    new Promise<string>((done) =>
      setTimeout(() => {
        try {
          done(String(new Function('return "made"')()));
        } catch {
          done('');
        }
      }),
    ),
  'other hosts cannot be asked': () =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => '',
    ),
  'pictures do not come from elsewhere': () =>
    new Promise<string>((done) => {
      const picture = new Image();
      picture.onload = () => done('loaded');
      picture.onerror = () => done('');
      picture.src = 'https://example.com/a.png';
    }),
  'where one is stays unknown': () =>
    new Promise<string>((done) =>
      navigator.geolocation.getCurrentPosition(
        () => done('told'),
        () => done(''),
      ),
    ),
  'no script can be put into the page': () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken"';
    document.body.append(script);
    return document.title === 'taken' ? 'ran' : '';
  },
} as const;

test('a script that got into the page can reach nothing', async ({ app }) => {
  for (const [promise, attempt] of Object.entries(attempts)) {
    expect(await app.page.evaluate(attempt), promise).toBe('');
  }
});

test('the bridge refuses what is not a request of ours', async ({ app }) => {
  const refused = await app.page.evaluate(async () => {
    const odd: readonly unknown[] = [null, 5, '../../etc/passwd', { id: '../x', baseSeq: 0, base: '', records: [] }];
    const replace: (document: never) => Promise<{ readonly ok: boolean }> = window.bridge.replaceInVault;
    return Promise.all(odd.map((document) => Reflect.apply(replace, null, [document]).then(({ ok }: { readonly ok: boolean }) => !ok)));
  });
  expect(refused).toEqual([true, true, true, true]);
});
