import { Button } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { StudioTheme } from '../../../renderer/ui/StudioTheme.tsx';

function servePageWithNonce(nonce: string): void {
  const meta = document.createElement('meta');
  meta.name = 'style-nonce';
  meta.content = nonce;
  document.head.append(meta);
  onTestFinished(() => meta.remove());
}

test('every style that is written carries the nonce of the page, so that its policy lets it through', () => {
  servePageWithNonce('n-123');
  const before = new Set(document.querySelectorAll('style'));
  render(
    <StudioTheme theme="light">
      <Button>Next</Button>
    </StudioTheme>,
  );
  const written = [...document.querySelectorAll('style')].filter((style) => !before.has(style));
  expect(written.length).toBeGreaterThan(1);
  expect(written.filter((style) => style.getAttribute('nonce') !== 'n-123')).toEqual([]);
});

test.each(['light', 'dark'] as const)('in the %s theme the browser draws its own parts alike', (theme) => {
  render(<StudioTheme theme={theme}>Text</StudioTheme>);
  expect(document.documentElement.style.colorScheme).toBe(theme);
});
