import type { HandOverPacket } from "../../lib/guardrails/hand-over-packet.ts";
import type { SessionView } from "../../lib/session.ts";
import { IconButton } from "../ui/button.tsx";
import { Highlight } from "../ui/highlight.tsx";
import { list, percent, plural, t } from "../ui/i18n.ts";
import { AcceptRisk } from "./accept-risk.tsx";
import { copyAndSay } from "./copy-draft.ts";
import { HandOverChoice } from "./hand-over-choice.tsx";
import { HandOverSteps } from "./hand-over-steps.tsx";
import { identityWord } from "./identity-word.ts";
import { moodWord } from "./mood-word.ts";
import { factWord, PacketFacts, Place } from "./packet-facts.tsx";
import { handedOver } from "./sidebar-stage.ts";
import { useSidebar } from "./sidebar-state.ts";

/** A red ticket: no draft, but the rule that fired, what the specialist needs, and one press to hand it over. */
export function HandOver() {
  const sidebar = useSidebar();
  const view = sidebar.view.value;
  if (!view?.screening) return null;
  const { packet, handed } = view;
  const facts = specialistFacts(view);
  return (
    <>
      {handed.length > 0 ? <HandOverSteps view={view} /> : null}
      <Why view={view} />
      <section class="sec ruled">
        <div class="sec-h">
          <h2>{t("sb_facts")}</h2>
          <span class="aside">
            <IconButton icon="copy" label={t("sb_facts_copy")} onPress={() => copyAndSay(sidebar, copied(facts, packet))} />
          </span>
        </div>
        <dl class="facts">{facts.map(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name} value`}>{value}</dd>])}</dl>
      </section>
      {packet ? <PacketFacts packet={packet} /> : null}
      {handedOver(view) ? null : <HandOverChoice screening={view.screening} session={view.id} />}
      <AcceptRisk />
    </>
  );
}

function Why({ view }: { view: SessionView }) {
  const hits = (view.screening?.hits ?? []).filter((hit) => hit.risk === "red");
  const places = new Map(view.packet?.rules.map(({ message, number, at }) => [message, { number, at }]));
  return (
    <section class="sec">
      <div class="sec-h">
        <h2>{t("sb_why")}</h2>
        <span class="aside">{t("sb_rule", list([...new Set(hits.map((hit) => hit.rule))]))}</span>
      </div>
      {hits.map((hit) => (
        <div key={`${hit.rule} ${hit.message}`} class="why">
          {hit.quotes.length > 0 ? (
            <p class="quote">
              “<Highlight text={hit.quotes.join(" … ")} quotes={hit.quotes} />”
            </p>
          ) : null}
          <p class="small faint mt-1">{`${hit.name} · ${byWhat(hit)}`}</p>
          <Place {...(places.get(hit.message) ?? { number: 0, at: null })} />
        </div>
      ))}
    </section>
  );
}

/** What made a rule fire: key phrases, what the message is about and how likely that is, or its conditions alone. */
function byWhat({ by, quotes, score }: HandOverPacket["rules"][number]["hit"]): string {
  if (by === "words") return plural("sb_key_phrases", quotes.length);
  return by === "intent" ? t("sb_by_intent", percent(score ?? 0)) : t("sb_by_conditions");
}

/** What the specialist needs to know, name by name, from what was read. */
function specialistFacts(view: SessionView): [string, string][] {
  const { customer, screening, receipt } = view;
  return [
    [t("sb_subject"), view.subject || t("sb_unknown")],
    [t("sb_customer"), [customer?.name, customer?.email].filter(Boolean).join(", ") || t("sb_unknown")],
    [t("sb_identity"), customer?.authenticated ? identityWord(customer.because) : t("sb_identity_not")],
    [t("sb_mood"), screening ? moodWord(screening) : t("sb_unknown")],
    [t("sb_messages"), receipt ? t("sb_messages_read", receipt.read, receipt.total) : t("sb_unknown")],
  ];
}

function copied(facts: [string, string][], packet: HandOverPacket | null): string {
  const found = packet?.facts.map((fact) => factWord(fact)) ?? [];
  const wants = packet?.wants.map((want) => `${t("sb_wants")}: ${want.text}`) ?? [];
  return [...facts.map(([name, value]) => `${name}: ${value}`), ...found, ...wants].join("\n");
}
