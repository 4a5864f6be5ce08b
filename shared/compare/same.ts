/** Whether two plain values are equal, whatever the order of their fields. A field that holds nothing is as good as none. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => same(Reflect.get(one, key), Reflect.get(other, key)));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
