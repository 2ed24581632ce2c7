import type { Draft, SentenceClass } from "../../lib/drafting/draft.ts";
import { t } from "../ui/i18n.ts";
import { Mark } from "../ui/mark.tsx";

const order = ["quoted", "supported", "cited", "conversation", "profile", "unsupported"] as const;
const keys = {
  quoted: "ui_class_quoted",
  supported: "ui_class_supported",
  cited: "ui_class_cited",
  conversation: "ui_class_conversation",
  profile: "ui_class_profile",
  unsupported: "ui_class_unsupported",
} as const;
const tone: Partial<Record<SentenceClass, string>> = { cited: "mid", unsupported: "bad" };

/** How many sentences of each class the draft holds. */
export function Legend({ draft }: { draft: Pick<Draft, "sentences"> }) {
  const counts = order
    .map((kind) => ({ kind, count: draft.sentences.filter((s) => s.class === kind).length }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <ul class="legend" aria-label={t("sb_legend")}>
      {counts.map(({ kind, count }) => (
        <li key={kind} class={tone[kind] ?? ""}>
          <Mark kind={kind} number={kind === "quoted" || kind === "supported" ? 1 : null} />
          {`${count} ${t(keys[kind])}`}
        </li>
      ))}
    </ul>
  );
}
