/** Stands in for a module that nothing in a browser uses. */
export {};
