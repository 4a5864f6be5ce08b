import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { HostEvent, Theme } from '../shared/bridge.ts';
import { closeAfterAsking } from './closing.ts';
import { reopenAfterCrash } from './crashes.ts';
import { PAGE } from './origin.ts';
import { createOutbox } from './outbox.ts';
import { placeWindow, SMALLEST, type WindowState } from './windowState.ts';

/** The one window, and what the rest of the host does with it. */
export interface StudioWindow {
  readonly browserWindow: BrowserWindow;
  readonly send: (event: HostEvent) => void;
  readonly setTheme: (theme: Theme) => void;
  /** Closes now: the page has said that it is ready. */
  readonly close: () => void;
  /** The page asks the person before it closes: the window waits for that. */
  readonly stayOpen: () => void;
  readonly comeToFront: () => void;
}

/**
 * Opens the window in its last place, and in the colour of its theme before anything is drawn.
 * @param preload The path of the built preload.
 * @param remember Keeps theme, place and size for the next start.
 */
export function openWindow(saved: WindowState, preload: string, remember: (state: WindowState) => Promise<void>): StudioWindow {
  let theme = saved.theme;
  nativeTheme.themeSource = sourceOf(theme);
  const displays = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...placeWindow(saved.bounds, displays),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Sequence Studio',
    backgroundColor: backgroundColor(theme),
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    if (saved.maximized) window.maximize();
    window.show();
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  nativeTheme.on('updated', () => window.setBackgroundColor(backgroundColor(theme)));

  const rememberNow = () => remember({ theme, bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  const outbox = createOutbox(window.webContents);
  const closing = closeAfterAsking(window, outbox, rememberNow);
  reopenAfterCrash(window, closing, () => performance.now());
  void window.loadURL(PAGE);
  return {
    browserWindow: window,
    send: outbox.send,
    close: closing.finish,
    stayOpen: closing.hold,
    setTheme: (chosen) => {
      theme = chosen;
      nativeTheme.themeSource = sourceOf(chosen);
      window.setBackgroundColor(backgroundColor(chosen));
      void rememberNow();
    },
    comeToFront: () => {
      if (window.isMinimized()) window.restore();
      window.focus();
    },
  };
}

/** The system's own parts know no high contrast that is ours alone; it is dark. */
const sourceOf = (theme: Theme): 'system' | 'light' | 'dark' => (theme === 'highContrast' ? 'dark' : theme);

function backgroundColor(theme: Theme): string {
  if (theme === 'highContrast') return '#000000';
  return nativeTheme.shouldUseDarkColors ? '#1f1f1f' : '#f5f5f5';
}
