import type { SessionView } from "../../lib/session.ts";
import { IconButton } from "../ui/button.tsx";
import { Highlight } from "../ui/highlight.tsx";
import { list, plural, t } from "../ui/i18n.ts";
import { AcceptRisk } from "./accept-risk.tsx";
import { copyAndSay } from "./copy-draft.ts";
import { HandOverChoice } from "./hand-over-choice.tsx";
import { identityWord } from "./identity-word.ts";
import { moodWord } from "./mood-word.ts";
import { handedOver } from "./sidebar-stage.ts";
import { useSidebar } from "./sidebar-state.ts";
import { Trail } from "./trail.tsx";

/** A red ticket: no draft, but the rule that fired, what the specialist needs, and one press to hand it over. */
export function HandOver() {
  const sidebar = useSidebar();
  const view = sidebar.view.value;
  if (!view?.screening) return null;
  const facts = specialistFacts(view);
  return (
    <>
      <Why view={view} />
      <section class="sec ruled">
        <div class="sec-h">
          <h2>{t("sb_facts")}</h2>
          <span class="aside">
            <IconButton
              icon="copy"
              label={t("sb_facts_copy")}
              onPress={() => copyAndSay(sidebar, facts.map(([name, value]) => `${name}: ${value}`).join("\n"))}
            />
          </span>
        </div>
        <dl class="facts">{facts.map(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name} value`}>{value}</dd>])}</dl>
      </section>
      {handedOver(view) ? <Trail steps={view.trail} /> : <HandOverChoice screening={view.screening} />}
      <AcceptRisk />
    </>
  );
}

function Why({ view }: { view: SessionView }) {
  const hits = (view.screening?.hits ?? []).filter((hit) => hit.risk === "red");
  return (
    <section class="sec">
      <div class="sec-h">
        <h2>{t("sb_why")}</h2>
        <span class="aside">{t("sb_rule", list([...new Set(hits.map((hit) => hit.rule))]))}</span>
      </div>
      {hits.map((hit) => (
        <div key={hit.rule + hit.message} class="why">
          <p class="quote">
            “<Highlight text={hit.quotes.join(" … ")} quotes={hit.quotes} />”
          </p>
          <p class="small faint mt-1">{`${hit.name} · ${plural("sb_key_phrases", hit.quotes.length)}`}</p>
        </div>
      ))}
    </section>
  );
}

/** What the specialist needs to know, name by name, from what was read. */
function specialistFacts(view: SessionView): [string, string][] {
  const { customer, screening, questions, receipt } = view;
  const asked = questions.map((question) => question.text).join(" ");
  return [
    [t("sb_subject"), view.subject || t("sb_unknown")],
    [t("sb_customer"), [customer?.name, customer?.email].filter(Boolean).join(", ") || t("sb_unknown")],
    [t("sb_identity"), customer?.authenticated ? identityWord(customer.because) : t("sb_identity_not")],
    [t("sb_asked_for"), asked || t("sb_questions_none")],
    [t("sb_mood"), screening ? moodWord(screening) : t("sb_unknown")],
    [t("sb_messages"), receipt ? t("sb_messages_read", receipt.read, receipt.total) : t("sb_unknown")],
  ];
}
