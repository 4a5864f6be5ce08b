import path from 'node:path';

/**
 * A fault for a build: in one source file, one piece of text becomes another. It throws where the text is not there any more, or the fault
 * would be none.
 * @param {string} file From the top of the repository.
 * @param {string} from
 * @param {string} to
 * @returns {import('vite').Plugin}
 */
export const replacing = (file, from, to) => {
  const whole = path.join(import.meta.dirname, '../..', file);
  return {
    name: 'fault',
    enforce: 'pre',
    transform(code, id) {
      if (id !== whole) return null;
      if (!code.includes(from)) throw new Error(`${file} no longer has the text that this fault replaces`);
      return code.replace(from, to);
    },
  };
};
