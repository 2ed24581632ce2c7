import type { Value } from "../../lib/drafting/draft.ts";
import { t } from "../ui/i18n.ts";

const kinds = {
  amount: "sb_kind_amount",
  percent: "sb_kind_percent",
  date: "sb_kind_date",
  duration: "sb_kind_duration",
  number: "sb_kind_number",
  reference: "sb_kind_reference",
  link: "sb_kind_link",
  promise: "sb_kind_promise",
  name: "sb_kind_name",
} as const;

/** What kind of value it is, in a word. */
export function valueKind(value: Value): string {
  return t(kinds[value.kind]);
}

/** Where the value was found, with the words it was found in. */
export function valueOrigin(value: Value): string {
  const place = {
    knowledge: value.where === null ? t("sb_origin_knowledge") : t("sb_origin_source", value.where),
    conversation: t("sb_origin_ticket"),
    profile: t("sb_origin_profile"),
    none: t("sb_origin_none"),
  }[value.provenance];
  return value.quote ? t("sb_origin_quote", place, shorten(value.quote)) : place;
}

function shorten(quote: string): string {
  return quote.length <= 90 ? quote : `${quote.slice(0, 88).trimEnd()}…`;
}
