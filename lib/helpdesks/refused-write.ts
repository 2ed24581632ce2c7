import { FootnoteError, toProblem } from "../errors.ts";

/**
 * A write's failure, named after what was to be written where the helpdesk refused just that: `helpdesk.<id>.<what>.refused`. A conflict
 * (409) keeps its name: the ticket changed meanwhile, which says nothing against what was written.
 */
export function refusedWrite(id: string, what: "tag" | "note", failure: unknown): unknown {
  const { code, detail } = toProblem(failure);
  if (code !== `helpdesk.${id}.refused` || detail["status"] === "409") return failure;
  return new FootnoteError(`helpdesk.${id}.${what}.refused`, { cause: failure, detail });
}
