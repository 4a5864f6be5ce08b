/** Why a text cannot be read as one of our files. Nothing was changed by trying. */
export interface FileRefusal {
  readonly kind: 'notJson' | 'notOurs' | 'tooNew' | 'invalid';
  /** Line and column, the path of a field, or line and heading of a cell in CSV; empty where the whole file is meant. */
  readonly place: string;
  /** What is wrong there, as the end of a sentence that begins with the place. */
  readonly reason: string;
}

/** One line for a person: `sequence.steps.s4.limit.days: must be at most 30 (is 45)`. */
export const refusalInWords = ({ place, reason }: FileRefusal): string => (place === '' ? `the file ${reason}` : `${place}: ${reason}`);
