import { useId, useState } from "preact/hooks";
import { standing, type Verdict } from "../../../lib/audit/standing.ts";
import { t } from "../../ui/i18n.ts";
import { dayTime } from "../day-time.ts";
import { locked } from "../locked.ts";
import { State } from "../note.tsx";
import { status } from "../status.ts";
import { JudgeForm } from "./judge-form.tsx";
import type { LogItem } from "./log-item.ts";
import { StandingLine } from "./standing-line.tsx";
import { verdictWords } from "./verdict-words.ts";
import { type Given, verdictsOf } from "./verdicts-of.ts";

/** Who judges here, and what to do once a verdict is saved. */
export interface Judging {
  me: string;
  saved: () => Promise<unknown>;
}

interface VerdictPanelProps {
  suggestion: LogItem;
  /** All lines about it. */
  lines: LogItem[];
  /** All lines there are, newest first. */
  items: LogItem[];
  judging: Judging;
}

/** What reviewers said of a suggestion and when, and for those who may: their own verdict. */
export function VerdictPanel({ suggestion, lines, items, judging }: VerdictPanelProps) {
  const id = useId();
  const [saved, setSaved] = useState<Verdict["verdict"] | null>(null);
  const all = verdictsOf(lines);
  const lock = locked(status.value, "review");
  const judged = async (verdict: Verdict["verdict"]) => {
    setSaved(null);
    await judging.saved();
    setSaved(verdict);
  };
  return (
    <section class="d-gap" aria-labelledby={id}>
      <h3 id={id}>{t("op_verdict")}</h3>
      {all.length === 0 ? <p class="d-muted">{t("op_verdict_none")}</p> : null}
      {all.length > 0 ? (
        <ul class="d-lines">
          {all.map((given, i) => (
            <VerdictLine key={given.item.id} given={given} replaced={i > 0} />
          ))}
        </ul>
      ) : null}
      {lock === null ? <JudgeForm suggestion={suggestion} me={judging.me} onSaved={judged} /> : null}
      {lock?.why === "role" ? <p class="d-small">{t("op_verdict_role")}</p> : null}
      <p class={saved ? "d-small" : "vh"} role="status">
        {saved ? t("op_verdict_saved", t(`op_verdict_${saved}`)) : ""}
      </p>
      <StandingLine standing={standing(items.toReversed().flatMap((i) => (i.entry ? [i.entry] : [])))} />
    </section>
  );
}

function VerdictLine({ given, replaced }: { given: Given; replaced: boolean }) {
  return (
    <li>
      <State kind={replaced ? "none" : given.verdict.verdict === "right" ? "ok" : "danger"}>{verdictWords(given.verdict)}</State>{" "}
      <span class="d-small">
        {given.by}, {dayTime(given.at)}
        {replaced ? `, ${t("op_verdict_replaced")}` : ""}
      </span>
      {given.comment ? <p class="d-said">{given.comment}</p> : null}
    </li>
  );
}
