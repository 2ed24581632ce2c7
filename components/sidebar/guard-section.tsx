import { useState } from "preact/hooks";
import { send } from "../../lib/bus.ts";
import type { GuardHit, GuardState } from "../../lib/guard-state.ts";
import { Button } from "../ui/button.tsx";
import { isKey, languageName, t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { attempt } from "./attempt.ts";
import { ReasonForm } from "./reason-form.tsx";
import { useSidebar } from "./sidebar-state.ts";

/** What the guard found in the composer's text; a held reply can be answered for. */
export function GuardSection() {
  const { view } = useSidebar();
  const guard = view.value?.guard ?? null;
  if (!guard || guard.hits.length === 0) return null;
  const held = guard.answered === null && guard.hits.some((hit) => hit.severity === "hard");
  return held ? <Held guard={guard} /> : <Noted guard={guard} />;
}

function Held({ guard }: { guard: GuardState }) {
  const sidebar = useSidebar();
  const [answering, setAnswering] = useState(false);
  const answer = async (reason: string) => {
    if (await attempt(sidebar, ({ session }) => send("guard.answer", { session, reason }))) setAnswering(false);
  };
  return (
    <section class="block" role={guard.stopped ? "alert" : undefined}>
      <h2>
        <Icon name="stop" />
        {t(guard.stopped ? "sb_guard_held" : "sb_guard_look")}
      </h2>
      <Hits hits={guard.hits} />
      <p class="small">{t("sb_guard_held_means")}</p>
      <div class="row">
        <Button kind="small" expanded={answering} onPress={() => setAnswering(!answering)}>
          {t("sb_answer_for_it")}
        </Button>
      </div>
      {answering ? <ReasonForm label={t("sb_answer_reason")} action={t("sb_answer_record")} onReason={answer} /> : null}
    </section>
  );
}

function Noted({ guard }: { guard: GuardState }) {
  return (
    <section class="sec ruled">
      <div class="sec-h">
        <h2>{t("sb_guard_look")}</h2>
      </div>
      {guard.answered === null ? null : <p role="status">{t("sb_guard_answered")}</p>}
      <Hits hits={guard.hits} />
      <p class="faint small">{t("sb_guard_blind")}</p>
    </section>
  );
}

function Hits({ hits }: { hits: GuardHit[] }) {
  return (
    <ul class="reasons gap">
      {hits.map((hit) => (
        <li key={`${hit.kind} ${hit.text} ${hit.against}`} class="mid">
          <Icon name={hit.severity === "hard" ? "stop" : "warn"} />
          <span>{hitText(hit)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The kind, the words it is about, and what they clash with. */
function hitText({ kind, text, against }: GuardHit): string {
  const title = titleOf(kind);
  if (kind === "language") return against ? `${title}: ${languageName(against)}` : title;
  if (text === "") return against ? `${title}: ${against}` : title;
  return against ? `${title}: ${t("sb_finding_instead", text, against)}` : `${title}: ${t("sb_finding_plain", text)}`;
}

const shared = {
  "banned-word": "sb_finding_banned",
  competitor: "sb_finding_competitor",
  placeholder: "sb_finding_placeholder",
  language: "sb_finding_language",
} as const;

function titleOf(kind: string): string {
  const key = kind in shared ? shared[kind as keyof typeof shared] : `sb_guard_${kind.replaceAll("-", "_")}`;
  return isKey(key) ? t(key) : kind;
}
