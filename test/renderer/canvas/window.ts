/**
 * Gives the pretended browser a size to draw in, and a person who wants no motion: happy-dom measures everything as 0 × 0, in which the
 * canvas can show nothing and a moving view has no way to go. Imported by what renders a canvas.
 */
const size = { width: 800, height: 600 };
for (const name of ['clientWidth', 'offsetWidth'] as const) Object.defineProperty(HTMLElement.prototype, name, { get: () => size.width });
for (const name of ['clientHeight', 'offsetHeight'] as const)
  Object.defineProperty(HTMLElement.prototype, name, { get: () => size.height });

const asked = window.matchMedia.bind(window);
window.matchMedia = (query) => asked(query === '(prefers-reduced-motion: reduce)' ? 'all' : query);

export {};
