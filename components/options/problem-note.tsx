import type { Problem } from "../../lib/errors.ts";
import { isKey, t } from "../ui/i18n.ts";
import { problemText } from "../ui/problem-text.ts";
import { Note } from "./note.tsx";

/** A failure as a sentence with its next step; the code stands below for whoever helps. */
export function ProblemNote({ problem }: { problem: Problem | null }) {
  if (!problem) return null;
  const { title, text } = problemWords(problem);
  return (
    <Note kind="danger" title={title}>
      {text}
      <p class="d-mono">{problem.code}</p>
    </Note>
  );
}

/** What happened and what to do next; settings have sentences of their own, the rest are those of every page. */
export function problemWords(problem: Problem): { title: string; text: string } {
  const key = `op_err_${problem.code.replace(/[.-]/g, "_")}`;
  return isKey(key) ? { title: t(key, ...Object.values(problem.detail)), text: "" } : problemText(problem);
}
