// Stands in for underscore in the bundles: mammoth and lop use these few of it, and the whole writes code at run time
// (its templates), which an extension must not.

type Some = ArrayLike<unknown> | Record<string, unknown> | null | undefined;
type Each = (value: unknown, key: unknown) => unknown;

function entries(some: Some): [unknown, unknown][] {
  if (some === null || some === undefined) return [];
  // Attributes and children of an XML element have a length and are no arrays.
  if (typeof some.length === "number") return Array.from(some as ArrayLike<unknown>, (value, at) => [at, value]);
  return Object.entries(some);
}

export const isArray = Array.isArray;
export const isFunction = (value: unknown): boolean => typeof value === "function";
export const isString = (value: unknown): boolean => typeof value === "string";
export const extend = Object.assign;
export const clone = (value: unknown): unknown => (Array.isArray(value) ? [...value] : { ...(value as object) });
export const values = (some: Some): unknown[] => entries(some).map(([, value]) => value);
export const forEach = (some: Some, each: Each): void => {
  for (const [key, value] of entries(some)) each(value, key);
};
export const map = (some: Some, each: Each): unknown[] => entries(some).map(([key, value]) => each(value, key));
export const filter = (some: Some, test: Each): unknown[] => values(some).filter((value, at) => test(value, at));
export const find = (some: Some, test: Each): unknown => values(some).find((value, at) => test(value, at));
export const findIndex = (some: Some, test: Each): number => values(some).findIndex((value, at) => test(value, at));
export const some = (many: Some, test: Each): boolean => values(many).some((value, at) => test(value, at));
export const any = some;
export const foldl = (some: Some, step: (memo: unknown, value: unknown) => unknown, start: unknown): unknown =>
  values(some).reduce(step, start);
export const last = (some: Some): unknown => values(some).at(-1);
export const pluck = (some: Some, name: string): unknown[] =>
  values(some).map((value) => (value as Record<string, unknown> | null)?.[name]);
export const flatten = (some: Some, once?: boolean): unknown[] => values(some).flat(once === true ? 1 : Number.POSITIVE_INFINITY);
export const invert = (some: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(some).map(([key, value]) => [value, key]));
export const indexBy = (some: Some, by: string | Each): Record<string, unknown> =>
  Object.fromEntries(values(some).map((value) => [typeof by === "string" ? (value as Record<string, unknown>)[by] : by(value, 0), value]));
/** Of flat objects, which attributes are. */
export const isEqual = (a: Record<string, unknown>, b: Record<string, unknown>): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => a[key] === b[key]);
