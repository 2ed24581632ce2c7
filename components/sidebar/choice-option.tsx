import type { Choice, Source } from "../../lib/drafting/draft.ts";
import { Highlight } from "../ui/highlight.tsx";
import { t, uiLanguage } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { rowProse } from "../ui/row-prose.ts";
import { TierBadge } from "../ui/tier-badge.tsx";
import { KindBadge } from "./kind-badge.tsx";

interface ChoiceOptionProps {
  option: Choice["options"][number];
  /** Null when the draft no longer lists it. */
  source: Source | null;
  chosen: boolean;
  onChoose: () => void;
}

/** What one source says, with who may read it, and the button that takes its value into the draft. */
export function ChoiceOption({ option, source, chosen, onChoose }: ChoiceOptionProps) {
  const passage = source?.passage ?? null;
  const from = [passage?.title, dated(passage?.reviewed ?? null, passage?.updated ?? option.updated)].filter(Boolean).join(", ");
  return (
    <li>
      <p lang={passage?.locale}>
        <Highlight text={rowProse(option.quote)} quotes={[option.value]} />
      </p>
      <div class="row">
        <button type="button" class="btn sm" aria-pressed={chosen ? "true" : "false"} onClick={onChoose}>
          {chosen ? <Icon name="check" /> : null}
          <span>
            <b>{option.value}</b>
            {from === "" ? "" : ` · ${from}`}
          </span>
        </button>
        {passage ? <TierBadge tier={passage.tier} /> : null}
        {passage ? <KindBadge kind={passage.kind} /> : null}
      </div>
    </li>
  );
}

/** "reviewed May 2026", else "changed May 2026"; empty where no date is known. */
function dated(reviewed: string | null, updated: string | null): string {
  const iso = reviewed ?? updated;
  const date = iso === null ? null : new Date(iso);
  if (date === null || Number.isNaN(date.getTime())) return "";
  const month = new Intl.DateTimeFormat(uiLanguage(), { month: "short", year: "numeric" }).format(date);
  return t(reviewed === null ? "sb_changed_small" : "sb_reviewed_small", month);
}
