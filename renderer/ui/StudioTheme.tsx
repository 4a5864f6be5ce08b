import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { darkTheme, forcedColorsTheme, highContrastTheme, lightTheme } from './brand.ts';

const darkPreferred = '(prefers-color-scheme: dark)';
const colorsForced = '(forced-colors: active)';

/** Whether the desktop asks for something, live. */
function useAsked(media: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const query = window.matchMedia(media);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    [media],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(media).matches);
}

/** The nonce of this page's policy: without it no style of the kit applies. Absent where no policy is set (tests). */
const styleNonce = (): string | undefined => document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;

const looks = { light: lightTheme, dark: darkTheme, highContrast: highContrastTheme } as const;

interface StudioThemeProps {
  /** `system` follows the desktop, live. */
  readonly theme: 'system' | 'light' | 'dark' | 'highContrast';
  /** `reduced` holds everything still, whatever the desktop says. */
  readonly motion?: 'system' | 'reduced';
  readonly children: ReactNode;
}

/**
 * The look of the whole window: the kit's styles under the page's policy, in the chosen theme. It has no styles of its own: those would be
 * written outside the renderer that knows the nonce.
 */
export function StudioTheme({ theme, motion = 'system', children }: StudioThemeProps) {
  const forced = useAsked(colorsForced);
  const dark = useAsked(darkPreferred);
  const renderer = useMemo(() => {
    const nonce = styleNonce();
    return createDOMRenderer(document, nonce === undefined ? {} : { styleElementAttributes: { nonce } });
  }, []);
  const chosen = theme === 'system' ? (dark ? 'dark' : 'light') : theme;
  // The browser's own parts (lists, calendars, scroll bars) follow the page, not the kit.
  useEffect(() => {
    document.documentElement.style.colorScheme = chosen === 'light' ? 'light' : 'dark';
  }, [chosen]);
  useEffect(() => {
    document.documentElement.dataset.contrast = forced || chosen === 'highContrast' ? 'high' : 'usual';
  }, [forced, chosen]);
  useEffect(() => {
    document.documentElement.dataset.motion = motion;
  }, [motion]);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={forced ? forcedColorsTheme : looks[chosen]}>
        <div className="studio">{children}</div>
      </FluentProvider>
    </RendererProvider>
  );
}
