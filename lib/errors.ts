/** Every failure a person may meet has a code; screens turn the code into a sentence and a next step. */
export class FootnoteError extends Error {
  readonly code: string;
  /** Small safe facts for the sentence (a field's name, a line number); never customer text. */
  readonly detail: Record<string, string>;
  constructor(code: string, options: { cause?: unknown; detail?: Record<string, string> } = {}) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "FootnoteError";
    this.code = code;
    this.detail = options.detail ?? {};
  }
}

/** What of an error may cross a context: no stack, no page text. */
export interface Problem {
  code: string;
  detail: Record<string, string>;
}

/** Any thrown thing as a problem; what is not ours becomes `unexpected`. */
export function toProblem(error: unknown): Problem {
  if (error instanceof FootnoteError) return { code: error.code, detail: error.detail };
  if (error instanceof DOMException && error.name === "AbortError") return { code: "aborted", detail: {} };
  if (isFull(error)) return { code: "storage.full", detail: {} };
  return { code: "unexpected", detail: {} };
}

/** No room on the disk; the database's library wraps what the browser throws. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === "QuotaExceededError" || ("inner" in error && isFull(error.inner));
}
