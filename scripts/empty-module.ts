/** Stands in for Node's `module`: email-reply-parser asks it for an optional native engine and goes on without one. */
export const createRequire = () => () => {
  throw new Error("no native engine in a browser");
};
