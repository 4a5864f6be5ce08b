const reduced = '(prefers-reduced-motion: reduce)';

/** Whether nothing may move by itself: the desktop says so, or the setting that `StudioTheme` has written on the page. */
export const isStill = (): boolean => document.documentElement.dataset.motion === 'reduced' || window.matchMedia(reduced).matches;
