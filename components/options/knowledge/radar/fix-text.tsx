import { useState } from "preact/hooks";
import type { Contradiction } from "../../../../lib/knowledge/radar.ts";
import { Button } from "../../../ui/button.tsx";
import { copyText } from "../../../ui/copy-text.ts";
import { t } from "../../../ui/i18n.ts";
import { rowProse } from "../../../ui/row-prose.ts";
import { WordDiff } from "../../../ui/word-diff.tsx";
import { DeskIcon } from "../../desk-icon.tsx";
import { OutLink } from "../articles/out-link.tsx";
import { keepValue } from "./keep-value.ts";

interface FixTextProps {
  found: Contradiction;
  keep: "a" | "b";
  busy: boolean;
  onSettle: () => void;
}

/** The other article's words with the kept value written in, to copy and take to where the article is written. */
export function FixText({ found, keep, busy, onSettle }: FixTextProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const { other, text } = keepValue(found, keep);
  return (
    <div class="d-conflict-more d-gap" role="group" aria-label={t("op_keep_value", found[keep].value)}>
      <p>
        {t("op_fix_where")} {t("op_fix_change", other.title)}
      </p>
      <p class="d-said" lang={other.locale}>
        <WordDiff before={rowProse(other.text)} after={rowProse(text)} />
      </p>
      <div class="d-actions">
        <Button kind="small" onPress={() => void copyText(text).then(setCopied)}>
          <DeskIcon name="copy" />
          {t("op_fix_copy")}
        </Button>
        {other.url ? <OutLink url={other.url}>{t("op_fix_open")}</OutLink> : <span class="d-small">{t("op_fix_no_link")}</span>}
        <Button kind="small-link" shut={busy} onPress={onSettle}>
          {t("op_fix_done")}
        </Button>
        <span class="d-small" role="status">
          {copied === null ? "" : t(copied ? "op_copied" : "op_copy_failed")}
        </span>
      </div>
    </div>
  );
}
