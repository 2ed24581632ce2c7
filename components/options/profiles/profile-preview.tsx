import { useState } from "preact/hooks";
import { type Reply, send } from "../../../lib/bus.ts";
import type { Profile } from "../../../lib/drafting/profile.ts";
import type { messages } from "../../../lib/messages.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { Field } from "../field.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { TextInput } from "../text-input.tsx";
import { useAct } from "../use-act.ts";
import { PreviewResult } from "./preview-result.tsx";

/** Drafts an answer to a pasted message with the profile as it stands in the editor, saved or not. */
export function ProfilePreview({ profile, shut }: { profile: Profile; shut: boolean }) {
  const [text, setText] = useState("");
  const [result, setResult] = useState<{ for: Profile; reply: Reply<typeof messages, "profile.preview"> } | null>(null);
  const { busy, problem, run } = useAct();
  const cannot = shut || busy || text.trim() === "";
  const draft = () => {
    if (!cannot) void run(async () => setResult({ for: profile, reply: await send("profile.preview", { profile, text }) }));
  };
  return (
    <div class="d-gap">
      <div class="d-section-head">
        <h2>{t("op_preview")}</h2>
        <span class="d-small">{t("op_preview_nothing_sent")}</span>
      </div>
      <Field label={t("op_preview_message")}>
        <TextInput value={text} rows={5} placeholder={t("op_preview_placeholder")} onText={setText} />
      </Field>
      <div class="d-actions">
        <Button kind="primary" shut={cannot} onPress={draft}>
          <DeskIcon name="play" />
          {busy ? t("op_drafting") : t("op_preview_draft")}
        </Button>
        {result && result.for !== profile ? <span class="d-muted">{t("op_preview_old")}</span> : null}
      </div>
      <ProblemNote problem={problem} />
      {result ? <PreviewResult {...result.reply} /> : null}
    </div>
  );
}
