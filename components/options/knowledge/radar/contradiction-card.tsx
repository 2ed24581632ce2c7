import { useState } from "preact/hooks";
import { send } from "../../../../lib/bus.ts";
import type { Contradiction } from "../../../../lib/knowledge/radar.ts";
import { Button } from "../../../ui/button.tsx";
import { t } from "../../../ui/i18n.ts";
import { DeskIcon } from "../../desk-icon.tsx";
import { ProblemNote } from "../../problem-note.tsx";
import { useAct } from "../../use-act.ts";
import { ClaimedSide } from "./claimed-side.tsx";
import { FixText } from "./fix-text.tsx";
import { readRadar } from "./radar-state.ts";

const kinds = {
  amount: "op_differs_amount",
  percent: "op_differs_percent",
  duration: "op_differs_duration",
  date: "op_differs_date",
  number: "op_differs_number",
  limit: "op_differs_limit",
} as const;
const across = {
  articles: null,
  tiers: "op_across_tiers",
  locales: "op_across_locales",
  macro: "op_across_macro",
} as const;

/** Two places that cannot both be right, with the ways out: keep one value, or say that both hold. */
export function ContradictionCard({ found, readOnly }: { found: Contradiction; readOnly: boolean }) {
  const [keep, setKeep] = useState<"a" | "b" | null>(null);
  const { busy, problem, run } = useAct();
  const settle = () => {
    if (busy) return;
    void run(async () => {
      await send("radar.settle", { id: found.id });
      await readRadar();
    });
  };
  const { a, b } = found;
  return (
    <article class="d-conflict" aria-label={t("op_contradiction_title", t(kinds[found.kind]), a.value, b.value)}>
      <DeskIcon name="conflict" />
      <header>
        <h2>{t("op_contradiction_title", t(kinds[found.kind]), a.value, b.value)}</h2>
        {found.across.map((where) => {
          const words = across[where];
          return words ? (
            <span key={where} class="d-plain">
              {t(words)}
            </span>
          ) : null;
        })}
        {readOnly ? null : (
          <div class="d-do">
            {(["a", "b"] as const).map((side) => (
              <Button key={side} kind="small" expanded={keep === side} onPress={() => setKeep(keep === side ? null : side)}>
                {t("op_keep_value", found[side].value)}
              </Button>
            ))}
            <Button kind="small-link" shut={busy} onPress={settle}>
              {t("op_both_hold")}
            </Button>
          </div>
        )}
      </header>
      <ClaimedSide claimed={a} />
      <ClaimedSide claimed={b} />
      {keep ? <FixText found={found} keep={keep} busy={busy} onSettle={settle} /> : <Advice found={found} />}
      <ProblemNote problem={problem} />
    </article>
  );
}

const reasons = {
  newer: "op_fix_newer",
  reviewed: "op_fix_reviewed",
  public: "op_fix_public",
  majority: "op_fix_majority",
  source: "op_fix_source",
} as const;

/** Which value the radar would keep, and why. */
function Advice({ found: { a, b, fix } }: { found: Contradiction }) {
  if (!fix) return null;
  return <p class="d-conflict-more d-small">{t("op_fix_advice", (fix.keep === "a" ? a : b).value, t(reasons[fix.because]))}</p>;
}
