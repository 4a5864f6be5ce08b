import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useSyncExternalStore } from 'react';
import { darkTheme, lightTheme } from './brand.ts';

const darkPreferred = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(darkPreferred);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

const systemIsDark = (): boolean => window.matchMedia(darkPreferred).matches;

/** The nonce of this page's policy: without it no style of the kit applies. Absent where no policy is set (tests). */
const styleNonce = (): string | undefined => document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;

interface StudioThemeProps {
  /** `system` follows the desktop, live. */
  readonly theme: 'system' | 'light' | 'dark';
  readonly children: ReactNode;
}

/**
 * The look of the whole window: the kit's styles under the page's policy, in the chosen theme. It has no styles of its own: those would be
 * written outside the renderer that knows the nonce.
 */
export function StudioTheme({ theme, children }: StudioThemeProps) {
  const dark = useSyncExternalStore(subscribe, systemIsDark);
  const renderer = useMemo(() => {
    const nonce = styleNonce();
    return createDOMRenderer(document, nonce === undefined ? {} : { styleElementAttributes: { nonce } });
  }, []);
  const isDark = theme === 'dark' || (theme === 'system' && dark);
  // The browser's own parts (lists, calendars, scroll bars) follow the page, not the kit.
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={isDark ? darkTheme : lightTheme}>
        <div className="studio">{children}</div>
      </FluentProvider>
    </RendererProvider>
  );
}
