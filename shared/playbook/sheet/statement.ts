/**
 * How sure a fact about the target system is: Microsoft's pages say it, it was seen in public material, it was concluded, or nothing is known. A
 * person who builds by this sheet must be able to tell.
 */
export type Basis = 'documented' | 'observed' | 'inferred' | 'not documented';

export interface Statement {
  readonly text: string;
  readonly basis: Basis;
}

export const documented = (text: string): Statement => ({ text, basis: 'documented' });
export const observed = (text: string): Statement => ({ text, basis: 'observed' });
export const inferred = (text: string): Statement => ({ text, basis: 'inferred' });
export const notDocumented = (text: string): Statement => ({ text, basis: 'not documented' });
