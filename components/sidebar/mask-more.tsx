import { useState } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { kindWord } from "../ui/kind-word.ts";

const kinds = ["OTHER", "NAME", "ADDRESS", "PHONE", "EMAIL"] as const;

/** A small field for words that should not leave and were not found. */
export function MaskMore({ onMask }: { onMask: (text: string, kind: string) => Promise<void> }) {
  const [text, setText] = useState("");
  const [kind, setKind] = useState<string>("OTHER");
  const mask = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === "") return;
    await onMask(text, kind);
    setText("");
  };
  return (
    <form class="mask-more" onSubmit={(event) => void mask(event)}>
      <input
        class="field"
        aria-label={t("sb_mask_more")}
        placeholder={t("sb_mask_more")}
        value={text}
        maxLength={200}
        autocomplete="off"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <select class="field" aria-label={t("sb_mask_more_kind")} value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {kindWord(one)}
          </option>
        ))}
      </select>
      <Button kind="small" shut={text.trim() === ""} onPress={(event) => void mask(event)}>
        {t("sb_mask_more_go")}
      </Button>
    </form>
  );
}
