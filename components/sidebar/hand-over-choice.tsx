import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { send } from "../../lib/bus.ts";
import type { Screening } from "../../lib/guardrails/policy.ts";
import { Button } from "../ui/button.tsx";
import { list, t } from "../ui/i18n.ts";
import { holdingOf } from "./holding-of.ts";
import { useSidebar } from "./sidebar-state.ts";

/** What Apply does, part by part; each can be left out, and the holding line can be changed. */
export function HandOverChoice({ screening, session }: { screening: Screening; session: string }) {
  const { queue, tags } = screening;
  const mention = useMention(screening.notify.length > 0);
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
      <Choice part="note">
        {t("sb_apply_note")}
        {mention ? <small>{t("sb_apply_note_mentions", mention)}</small> : null}
      </Choice>
      {screening.holding ? <Holding own={screening.holding} session={session} /> : null}
    </section>
  );
}

function Holding({ own, session }: { own: string; session: string }) {
  const sidebar = useSidebar();
  const line = holdingOf(sidebar, { id: session, screening: null }) ?? own;
  return (
    <>
      <Choice part="insertHolding">
        {t("sb_apply_holding")}
        <small>{t("sb_apply_holding_small")}</small>
      </Choice>
      <label>
        <span class="vh">{t("sb_holding_edit")}</span>
        <textarea
          class="field gap"
          rows={4}
          value={line}
          onInput={(event) => (sidebar.holding.value = { session, text: event.currentTarget.value })}
        />
      </label>
      <p class="small faint mt-1">
        {t(line === own ? "sb_holding_promise" : "sb_holding_yours")}{" "}
        {line === own ? null : (
          <Button kind="small-link" onPress={() => (sidebar.holding.value = null)}>
            {t("sb_holding_back")}
          </Button>
        )}
      </p>
    </>
  );
}

/** Whom the note will mention; "" nobody. Only asked for where a rule tells somebody. */
function useMention(telling: boolean): string {
  const [mention, setMention] = useState("");
  useEffect(() => {
    if (!telling) return;
    // What is not known is not said; Apply still works.
    void send("notify.settings", {}).then(
      ({ settings }) => setMention(settings.mention),
      () => setMention(""),
    );
  }, [telling]);
  return mention;
}

/** One part with its checkbox. */
export function Choice({ part, children }: { part: "route" | "tag" | "note" | "insertHolding"; children: ComponentChildren }) {
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
