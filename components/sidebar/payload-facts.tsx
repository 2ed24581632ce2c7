import type { Payload } from "../../lib/session.ts";
import { list, number, plural, t } from "../ui/i18n.ts";
import { money } from "../ui/money.ts";
import { problemText } from "../ui/problem-text.ts";
import { size } from "../ui/size.ts";
import { clock, day } from "../ui/when.ts";
import { replacedWords } from "./replaced-words.ts";
import { Stated } from "./stated.tsx";
import { zoneWord } from "./zone-word.ts";

/** Who would receive it, what is stated about them and by whom, and what it takes. */
export function PayloadFacts({ payload }: { payload: Payload }) {
  const { destination, leftOut } = payload;
  const { reported, zone, euOnly } = destination;
  const left = [
    leftOut.attachments > 0 ? plural("sb_left_attachments", leftOut.attachments) : null,
    leftOut.quotes > 0 ? plural("sb_left_quotes", leftOut.quotes) : null,
    leftOut.signatures > 0 ? plural("sb_left_signatures", leftOut.signatures) : null,
    leftOut.notes > 0 ? plural("sb_left_notes", leftOut.notes) : null,
    leftOut.internalArticles > 0 ? plural("sb_left_articles", leftOut.internalArticles) : null,
  ].filter((part) => part !== null);
  return (
    <dl class="facts">
      <dt>{t("sb_to")}</dt>
      <dd>
        {destination.name}
        {destination.host && destination.host !== destination.name ? <span class="code"> {destination.host}</span> : null}
      </dd>
      <dt>{t("sb_zone")}</dt>
      <dd>
        {zoneWord(zone)} {zone === "unknown" ? null : <span class="faint">{t("sb_stated_by", t("sb_by_lead"))}</span>}
        {euOnly ? <span class="faint"> · {t("sb_zone_eu_only")}</span> : null}
      </dd>
      <dt>{t("sb_region")}</dt>
      <dd>
        <Stated fact={destination.region} />
      </dd>
      <dt>{t("sb_reported")}</dt>
      <dd>{reported ? t("sb_reported_value", reported.region, `${day(reported.at)} ${clock(reported.at)}`) : t("sb_reported_none")}</dd>
      <dt>{t("sb_retention")}</dt>
      <dd>
        <Stated fact={destination.retention} />
      </dd>
      <dt>{t("sb_size")}</dt>
      <dd>{t("sb_size_tokens", size(payload.bytes), number(payload.tokens))}</dd>
      <dt>{t("sb_cost")}</dt>
      <dd>
        <CostAhead ahead={payload.money} />
      </dd>
      <dt>{t("sb_replaced")}</dt>
      <dd>{replacedWords(payload.replaced)}</dd>
      <dt>{t("sb_left_out")}</dt>
      <dd>{left.length > 0 ? list(left) : t("sb_nothing")}</dd>
    </dl>
  );
}

/** The most that it will cost, and what the limits leave. */
function CostAhead({ ahead }: { ahead: Payload["money"] }) {
  const { estimate, perDraft, left, currency, refused } = ahead;
  const limits = [
    perDraft === null || !currency ? null : t("sb_cost_per_draft", money(perDraft, currency)),
    left === null || !currency ? null : t("sb_cost_left", money(left, currency)),
  ].filter((part) => part !== null);
  return (
    <>
      {estimate === null ? t("sb_cost_unknown") : t("sb_cost_at_most", money(estimate, currency))}
      {limits.length > 0 ? <span class="faint"> · {limits.join(" · ")}</span> : null}
      {refused ? <p class="refused">{problemText({ code: refused, detail: {} }).title}</p> : null}
    </>
  );
}
