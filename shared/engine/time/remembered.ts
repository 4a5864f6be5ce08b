/** A power of two, so that the last bits of a number name its place. */
const PLACES = 1024;

/**
 * The same function of a whole number, with its latest answers kept. There is one place for all numbers with the same last bits, and the
 * latest takes it: a run may look at every day up to the year 9999 and holds no more than about three years of them.
 */
export function remembered<T>(make: (number: number) => T): (number: number) => T {
  const places = new Array<{ readonly number: number; readonly answer: T } | undefined>(PLACES);
  return (number) => {
    const place = number & (PLACES - 1);
    const known = places[place];
    if (known !== undefined && known.number === number) return known.answer;
    const answer = make(number);
    places[place] = { number, answer };
    return answer;
  };
}
