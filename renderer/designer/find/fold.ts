/** Text as it is searched: capitals and accents make no difference, and every letter keeps its place. */
export const fold = (text: string): string => text.replace(/[\u0080-\uffff]/g, plain).replace(/[A-Z]+/g, lower);

const lower = (letters: string): string => letters.toLowerCase();

/** One letter for one letter, so that what is found can be shown in the text it was found in. */
function plain(letter: string): string {
  const [base = letter] = letter.normalize('NFD').toLowerCase();
  return base.length === 1 ? base : letter;
}
