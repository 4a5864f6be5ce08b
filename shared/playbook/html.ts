import { escaped } from '../picture/xml.ts';

/** A piece of a page that is finished. Texts of a design come into it by `text` or as the value of an attribute, and so always escaped. */
export interface Html {
  readonly markup: string;
}

export const text = (content: string): Html => ({ markup: escaped(content) });

/** A picture of `shared/picture`, which escapes its own texts. */
export const image = (svg: string): Html => ({ markup: svg });

/** Several pieces, one after the other; `null` where there is nothing to say. */
export const pieces = (...parts: readonly (Html | null)[]): Html => ({ markup: parts.map((part) => part?.markup ?? '').join('') });

type Tag = 'main' | 'header' | 'section' | 'figure' | 'figcaption' | 'h1' | 'h2' | 'h3' | 'p' | 'div' | 'span' | 'ul' | 'li';
type TableTag = 'table' | 'thead' | 'tbody' | 'tr' | 'th' | 'td' | 'dl' | 'dt' | 'dd';
type Attributes = Readonly<Partial<Record<'class' | 'id' | 'scope' | 'aria-label', string>>>;

/** An element around pieces. Only tags and attributes that show something can be named: nothing that runs, loads or leads anywhere. */
export function element(tag: Tag | TableTag, attributes: Attributes, ...content: readonly (Html | null)[]): Html {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return { markup: `<${tag}${written.join('')}>${pieces(...content).markup}</${tag}>` };
}
