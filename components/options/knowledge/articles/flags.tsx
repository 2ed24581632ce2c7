import type { Flag } from "../../../../lib/knowledge/article.ts";
import { t } from "../../../ui/i18n.ts";
import { Note, State } from "../../note.tsx";

const names = {
  instructions: "op_flag_instructions",
  "hidden-text": "op_flag_hidden",
  "mixed-languages": "op_flag_mixed",
  shortened: "op_flag_shortened",
} as const;
const means = {
  instructions: "op_flag_instructions_means",
  "hidden-text": "op_flag_hidden_means",
  "mixed-languages": "op_flag_mixed_means",
  shortened: "op_flag_shortened_means",
} as const;

/** What was noticed about an article's text, by name only. */
export function FlagMarks({ flags }: { flags: Flag[] }) {
  if (flags.length === 0) return null;
  return (
    <span class="d-flags">
      {flags.map((flag) => (
        <State key={flag} kind={flag === "instructions" || flag === "hidden-text" ? "warn" : "none"}>
          {t(names[flag])}
        </State>
      ))}
    </span>
  );
}

/** The same with what it means and what to do. */
export function FlagNotes({ flags }: { flags: Flag[] }) {
  return (
    <>
      {flags.map((flag) => (
        <Note key={flag} kind={flag === "instructions" || flag === "hidden-text" ? "warn" : "info"} title={t(names[flag])}>
          {t(means[flag])}
        </Note>
      ))}
    </>
  );
}
