const built = { Object, Array, String, Number, Boolean, Function, Map, Set, Date, RegExp, Error, Promise };

/** Everything that the objects of the language inherit, to be compared before and after. */
export const prototypes = (): readonly (readonly [string, string, unknown])[] =>
  Object.entries(built).flatMap(([name, { prototype }]) =>
    Reflect.ownKeys(prototype).map((key) => [name, String(key), Object.getOwnPropertyDescriptor(prototype, key)] as const),
  );
