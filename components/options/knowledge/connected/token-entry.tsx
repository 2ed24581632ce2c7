import { useState } from "preact/hooks";
import { send } from "../../../../lib/bus.ts";
import type { SourceView } from "../../../../lib/source-settings.ts";
import { t } from "../../../ui/i18n.ts";
import { Field } from "../../field.tsx";
import { ProblemNote } from "../../problem-note.tsx";
import { TextInput } from "../../text-input.tsx";
import { useAct } from "../../use-act.ts";
import { askWords } from "./source-words.ts";

/** Takes the source's token, which the background looks at the source with. It is never shown again. */
export function TokenEntry({ source, onChanged }: { source: SourceView; onChanged: () => Promise<unknown> }) {
  const [token, setToken] = useState("");
  const { busy, problem, run } = useAct();
  const { id, kind } = source.settings;
  const keep = (event: Event) => {
    event.preventDefault();
    const typed = token.trim();
    if (busy || typed === "") return;
    void run(async () => {
      await send("source.token", { id, token: typed });
      setToken("");
      await onChanged();
    });
  };
  const { hint } = askWords(kind, { key: "token", kind: "text", required: true, example: "", choices: [] });
  return (
    <form class="d-gap d-narrow" onSubmit={keep}>
      <Field label={t("op_token")} hint={[hint, t("op_token_means")].filter(Boolean).join(" ")}>
        <TextInput type="password" mono value={token} onText={setToken} />
      </Field>
      <button
        type="submit"
        class={token.trim() && !busy ? "btn primary" : "btn"}
        aria-disabled={token.trim() && !busy ? undefined : "true"}
      >
        {t("op_token_keep")}
      </button>
      <ProblemNote problem={problem} />
    </form>
  );
}
