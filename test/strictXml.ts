/** An element as a strict reader of XML sees it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

const allowed = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;
const open = /^<([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/;
const close = /^<\/([a-zA-Z][\w:-]*)>/;
const attribute = /([\w:-]+)="([^"<]*)"/g;
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/**
 * Reads XML as strictly as its standard asks and a little more: elements, attributes in double quotes, text and the five entities; no comments,
 * no CDATA, no instructions. Anything else throws. The DOM of the tests forgives too much to prove that a file is well-formed.
 */
export function readXml(text: string): XmlElement {
  if (!allowed.test(text)) throw new Error('A character that XML has no place for');
  const top: XmlElement = { name: '', attributes: new Map(), children: [] };
  const path: XmlElement[] = [top];
  let rest = text;
  while (rest !== '') {
    const parent = path.at(-1) ?? top;
    const opened = open.exec(rest);
    const closed = close.exec(rest);
    const [token] = opened ?? closed ?? /^[^<]+/.exec(rest) ?? [''];
    if (token === '') throw new Error(`Not well-formed: ${rest.slice(0, 80)}`);
    if (opened !== null) {
      const element: XmlElement = { name: opened[1] ?? '', attributes: attributesIn(opened[2] ?? ''), children: [] };
      parent.children.push(element);
      if (opened[3] !== '/') path.push(element);
    } else if (closed !== null) {
      if (path.length < 2 || closed[1] !== parent.name) throw new Error(`${token} closes ${parent.name}`);
      path.pop();
    } else parent.children.push(plain(token));
    rest = rest.slice(token.length);
  }
  const [root, ...others] = top.children;
  if (path.length !== 1 || others.length > 0 || typeof root !== 'object') throw new Error('Not one element');
  return root;
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(attribute)].map(([, name = '', value = '']): [string, string] => [name, plain(value)]);
  const attributes = new Map(found);
  if (attributes.size !== found.length) throw new Error(`An attribute twice in ${text}`);
  return attributes;
}

function plain(text: string): string {
  if (text.includes(']]>')) throw new Error('The end of a CDATA section in text');
  return text.replace(/&[^;]*;?/g, (entity) => {
    const character = entities[entity];
    if (character === undefined) throw new Error(`Unknown entity ${entity}`);
    return character;
  });
}

/** The element and all inside it, in order. */
export const elementsIn = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsIn(child))),
];

/** All text inside. */
export const textIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
