import type { Page } from '@playwright/test';

export type RigName = 'electron' | 'browser';

/** The app as a spec sees it, the same on both rigs. */
export interface App {
  readonly rig: RigName;
  /** The window's page. After `restart` it is another one: ask again. */
  readonly page: Page;
  /** A fresh temporary folder that holds all the app keeps: vault and browser profile. It stays the same over restarts. */
  readonly dataFolder: string;
  /** Addresses of all requests that left the app's own origin. Must stay empty. */
  readonly requests: readonly string[];
  /** Console errors and warnings, uncaught errors and refusals by the content security policy. Must stay empty. */
  readonly consoleProblems: readonly string[];
  /** Closes the app as a person does, if it runs, and starts it again on the same data. */
  restart(): Promise<void>;
  /** SIGKILL to all processes of the app at once. `restart` starts it again. */
  kill(): Promise<void>;
  /** Deletes IndexedDB's files, as Chromium does with a damaged store. Only after `kill`. */
  loseIndexedDb(): Promise<void>;
  /** Answers the next save dialog with this path. The given function waits for the file and gives its text. */
  nextSaveTo(path: string): Promise<() => Promise<string>>;
  /** Lets the next print go through without a dialog. The given function waits for it and gives the title of the page. Electron only. */
  nextPrint(): Promise<() => Promise<string>>;
  /** Closes the window as a person does, and does not wait for it: it may ask first. Electron only. */
  askToClose(): Promise<void>;
  /** Answers the next open dialog with these files; none means that the person cancelled. */
  nextOpen(paths: readonly string[]): Promise<void>;
}

/** What a rig can do: start the app on a data folder. */
export type Launch = (dataFolder: string, watch: Watch) => Promise<RunningApp>;

/** One start of the app, until it is closed or killed. */
export interface RunningApp extends Pick<App, 'page' | 'nextSaveTo' | 'nextPrint' | 'askToClose' | 'nextOpen' | 'kill'> {
  close(): Promise<void>;
}

/** Sees all pages of a start from the first moment on. */
export type Watch = (context: import('@playwright/test').BrowserContext, ownOrigin: string) => void;
