import path from 'node:path';

/** A room of the house: a folder, or a single file that stands for itself. */
interface Room {
  readonly path: string;
  /** The rooms it may import besides itself. */
  readonly rooms: readonly string[];
  /** The packages it may import; `node:` stands for all of Node. */
  readonly packages: readonly string[];
}

const shared = ['shared/result.ts', 'shared/bridge.ts', 'shared/model', 'shared/check', 'shared/edit', 'shared/engine'];
const allShared = [
  ...shared,
  'shared/compare',
  'shared/forecast',
  'shared/practice',
  'shared/scenarios',
  'shared/picture',
  'shared/playbook',
  'shared/report',
  'shared/file',
];
const kit = ['react', '@fluentui/react-components', '@fluentui/react-icons'];
const content = ['shared/model', 'shared/result.ts'];
const screen = {
  rooms: [...allShared, 'renderer/state', 'renderer/canvas', 'renderer/seller', 'renderer/ui'],
  packages: [...kit, 'zustand', 'react-error-boundary'],
};
const everyRendererRoom = [
  'app',
  'state',
  'storage',
  'canvas',
  'seller',
  'designer',
  'simulator',
  'practice',
  'forecast',
  'compare',
  'ui',
].map((name) => `renderer/${name}`);

/** Who may import whom: the table of `house.md`. Of two rooms that hold a file, the one with the longer path counts. */
const rooms: readonly Room[] = [
  { path: 'shared/result.ts', rooms: [], packages: [] },
  { path: 'shared/bridge.ts', rooms: ['shared/result.ts'], packages: ['zod'] },
  { path: 'shared/model', rooms: ['shared/result.ts'], packages: ['zod'] },
  { path: 'shared/check', rooms: content, packages: [] },
  { path: 'shared/edit', rooms: content, packages: ['zod'] },
  { path: 'shared/compare', rooms: content, packages: [] },
  { path: 'shared/engine', rooms: content, packages: ['temporal-polyfill'] },
  { path: 'shared/picture', rooms: content, packages: [] },
  { path: 'shared/playbook', rooms: [...content, 'shared/picture'], packages: [] },
  { path: 'shared/report', rooms: [...content, 'shared/engine', 'shared/picture', 'shared/playbook'], packages: [] },
  { path: 'shared/file', rooms: content, packages: ['zod', 'jsonc-parser', 'canonicalize', 'fflate'] },
  { path: 'shared/forecast', rooms: [...content, 'shared/engine'], packages: [] },
  { path: 'shared/scenarios', rooms: [...content, 'shared/engine'], packages: [] },
  { path: 'shared/practice', rooms: [...content, 'shared/engine'], packages: [] },

  { path: 'electron', rooms: ['shared/bridge.ts', 'shared/result.ts', 'electron/cli.ts'], packages: ['electron', 'node:', 'zod'] },
  { path: 'electron/cli.ts', rooms: [...allShared, 'electron', 'electron/commands'], packages: ['commander', 'node:'] },
  { path: 'electron/commands', rooms: [...allShared, 'electron'], packages: ['commander', 'node:'] },

  { path: 'renderer/ui', rooms: [], packages: kit },
  { path: 'renderer/state', rooms: allShared, packages: ['react', 'zustand'] },
  { path: 'renderer/storage', rooms: [...allShared, 'renderer/state'], packages: ['dexie', 'dexie-react-hooks', 'zod'] },
  { path: 'renderer/canvas', rooms: [...allShared, 'renderer/ui'], packages: [...kit, '@xyflow/react'] },
  { path: 'renderer/seller', rooms: [...allShared, 'renderer/canvas', 'renderer/ui'], packages: kit },
  { path: 'renderer/designer', ...screen },
  { path: 'renderer/simulator', ...screen },
  { path: 'renderer/practice', ...screen },
  { path: 'renderer/forecast', ...screen },
  { path: 'renderer/compare', ...screen },
  {
    path: 'renderer/app',
    rooms: [...allShared, ...everyRendererRoom],
    packages: [...kit, 'zustand', 'tinykeys', 'react-error-boundary'],
  },
  {
    path: 'renderer',
    rooms: [...allShared, ...everyRendererRoom],
    packages: [...kit, 'react-dom', 'zustand', 'zod', 'react-error-boundary'],
  },

  { path: 'build', rooms: ['electron', 'shared/bridge.ts', 'shared/result.ts', 'test'], packages: ['*'] },
  {
    path: 'test',
    rooms: [...allShared, ...everyRendererRoom, 'renderer', 'electron', 'electron/cli.ts', 'electron/commands', 'build'],
    packages: ['*'],
  },
];

/** @param file Relative to the project's folder, with slashes. */
const roomOf = (file: string): Room | undefined =>
  rooms
    .filter((room) => file === room.path || file.startsWith(`${room.path}/`))
    .sort((a, b) => b.path.length - a.path.length)
    .at(0);

/** One sentence for each import that the table forbids; static, dynamic, type-only, re-exports and workers alike. */
export function forbiddenImports(file: string, text: string): readonly string[] {
  const room = roomOf(file);
  if (!room) return [`${file} is in no room of the house`];
  return importsIn(text)
    .filter((specifier) => (specifier.startsWith('.') ? !mayImportFile(room, file, specifier) : !mayImportPackage(room, specifier)))
    .map((specifier) => `${file} imports ${specifier}`);
}

function mayImportFile(room: Room, file: string, specifier: string): boolean {
  const target = roomOf(path.posix.join(path.posix.dirname(file), specifier));
  return target !== undefined && (target === room || room.rooms.includes(target.path));
}

function mayImportPackage(room: Room, specifier: string): boolean {
  if (room.packages.includes('*')) return true;
  return room.packages.some((name) =>
    name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  );
}

function importsIn(text: string): readonly string[] {
  const specifier = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(['"])([^'"\s,]+)\1/g;
  const worker = /\bnew URL\(\s*(['"])([^'"]+\.\w+)\1/g;
  return [specifier, worker].flatMap((pattern) => [...withoutComments(text).matchAll(pattern)].flatMap((match) => match[2] ?? []));
}

/** Each way to a clock, to chance or to the machine's own zone and language: all of them come in as arguments (`house.md`, habit 3). */
const impurities: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Date.now', /\bDate\s*\.\s*now\b/],
  ['new Date() without a time', /\bnew\s+Date\s*(\(\s*\)|[^\s(])/],
  ['Date() without new', /(?<!new\s+)\bDate\s*\(/],
  ['Math.random', /\bMath\s*\.\s*random\b/],
  ['Temporal.Now', /\bTemporal\s*\.\s*Now\b/],
  ['the machine’s language or zone', /\btoLocale\w*\s*\(|\bIntl\s*\.\s*\w+\s*\(\s*\)|\bgetTimezoneOffset\b/],
  ['a local part of a Date', /\.\s*[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)\s*\(/],
];

/** One sentence for each use of time, chance or the machine's own settings in a file of `shared`. */
export const impuritiesIn = (file: string, text: string): readonly string[] =>
  impurities.filter(([, pattern]) => pattern.test(withoutComments(text))).map(([name]) => `${file} uses ${name}`);

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
