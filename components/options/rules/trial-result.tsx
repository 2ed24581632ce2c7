import type { RuleHit } from "../../../lib/guardrails/policy.ts";
import type { RuleTrial } from "../../../lib/rule-messages.ts";
import { list, percent, t } from "../../ui/i18n.ts";
import { State } from "../note.tsx";

const kind = { green: "none", amber: "warn", red: "danger" } as const;

/** What rules find in one conversation: the risk, whether the rule in question fires and by what, and what follows. */
export function TrialResult({ trial, rule }: { trial: RuleTrial; rule: string }) {
  const { screening, ticket, subject, before } = trial;
  const mine = screening.hits.filter((hit) => hit.rule === rule);
  const others = screening.hits.filter((hit) => hit.rule !== rule);
  const follows = [
    ...(screening.queue ? [t("op_rule_queue", screening.queue)] : []),
    ...(screening.tags.length > 0 ? [t("op_rule_tag", screening.tags.join(", "))] : []),
    ...(screening.risk === "red" && screening.holding ? [t("op_try_holding", screening.holding)] : []),
    ...(screening.notes.length > 0 ? [t("op_rule_then_note")] : []),
    ...(screening.notify.length > 0 ? [t("op_rule_then_notify")] : []),
  ];
  return (
    <div class="d-trial">
      <p>
        {ticket ? <b>{t("op_try_ticket", ticket.id, subject || t("op_try_no_subject"))} </b> : null}
        <State kind={kind[screening.risk]}>
          {before === screening.risk || !ticket
            ? t(`op_risk_${screening.risk}`)
            : t("op_try_moves", t(`op_risk_${before}`), t(`op_risk_${screening.risk}`))}
        </State>
      </p>
      {mine.length > 0 ? mine.map((hit, i) => <Hit key={i} hit={hit} named={false} />) : <p>{t("op_try_quiet")}</p>}
      {others.length > 0 ? <p class="d-small">{t("op_try_others")}</p> : null}
      {others.map((hit, i) => (
        <Hit key={i} hit={hit} named />
      ))}
      {screening.veryNegative ? <p class="d-small">{t("op_try_angry")}</p> : null}
      <p class="d-small">{follows.length > 0 ? t("op_try_then", list(follows)) : t("op_try_then_nothing")}</p>
    </div>
  );
}

function Hit({ hit, named }: { hit: RuleHit; named: boolean }) {
  const by =
    hit.by === "words"
      ? t("op_try_by_words")
      : hit.by === "conditions"
        ? t("op_try_by_conditions")
        : t("op_try_by_intent", percent(hit.score ?? 0));
  return (
    <div class="d-trial-hit">
      <p>
        {named ? hit.name : t("op_try_fires")} <span class="d-small">{by}</span>
      </p>
      {hit.quotes.map((quote) => (
        <blockquote key={quote}>{t("op_quote", quote)}</blockquote>
      ))}
    </div>
  );
}
