/** A page with one editor in it. */
export interface EditorPage {
  /** Runs an async function's body in the isolated world that a content script has; it sees `argument`. */
  isolated: <T>(body: string, argument: unknown) => Promise<T>;
  /** The same in the page's own world. */
  main: <T>(body: string) => Promise<T>;
  /** Ctrl+Z, as a person presses it. */
  undo: () => Promise<void>;
  close: () => Promise<void>;
}

/** One browser's pages. */
export interface EditorPages {
  /** Opens an empty page and runs the editor's code in it. */
  open: (code: string) => Promise<EditorPage>;
  close: () => Promise<void>;
}
