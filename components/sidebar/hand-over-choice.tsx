import type { ComponentChildren } from "preact";
import type { Screening } from "../../lib/guardrails/policy.ts";
import { list, t } from "../ui/i18n.ts";
import { useSidebar } from "./sidebar-state.ts";

/** What Apply does, part by part; each can be left out. */
export function HandOverChoice({ screening }: { screening: Screening }) {
  const { queue, tags, holding } = screening;
  return (
    <section class="sec ruled">
      <div class="sec-h">
        <h2>{t("sb_apply_does")}</h2>
      </div>
      {queue ? (
        <Choice part="route">
          {t("sb_apply_route")} <b class="strong">{queue}</b>
        </Choice>
      ) : null}
      {tags.length > 0 ? (
        <Choice part="tag">
          {t("sb_apply_tag")} <span class="code">{list(tags)}</span>
        </Choice>
      ) : null}
      <Choice part="note">{t("sb_apply_note")}</Choice>
      {holding ? (
        <>
          <Choice part="insertHolding">
            {t("sb_apply_holding")}
            <small>{t("sb_apply_holding_small")}</small>
          </Choice>
          <p class="quote gap">{holding}</p>
          <p class="small faint mt-1">{t("sb_holding_promise")}</p>
        </>
      ) : null}
    </section>
  );
}

function Choice({ part, children }: { part: "route" | "tag" | "note" | "insertHolding"; children: ComponentChildren }) {
  const { handOver } = useSidebar();
  return (
    <label class="opt">
      <span class="box">
        <input
          type="checkbox"
          checked={handOver.value[part]}
          onChange={(event) => (handOver.value = { ...handOver.value, [part]: event.currentTarget.checked })}
        />
      </span>
      <span>{children}</span>
    </label>
  );
}
