import type { Finding } from "../../lib/drafting/draft.ts";
import { isKey, languageName, t } from "../ui/i18n.ts";
import { becauseText } from "./because-text.ts";

const titles = {
  "no-proof": "sb_finding_no_proof",
  "value-not-found": "sb_finding_value",
  "internal-text": "sb_finding_internal",
  "banned-word": "sb_finding_banned",
  competitor: "sb_finding_competitor",
  link: "sb_finding_link",
  promise: "sb_finding_promise",
  placeholder: "sb_finding_placeholder",
  language: "sb_finding_language",
  "mixed-languages": "sb_finding_mixed",
  "other-customer": "sb_finding_other_customer",
  "name-not-found": "sb_finding_name",
  "other-brand": "sb_finding_other_brand",
  region: "sb_finding_region",
  "edit-lost": "sb_finding_edit_lost",
} as const;

/** A finding in words: what it is, and the words it is about; `because` is the code of the sentence that has no proof. */
export function findingText(finding: Finding, because: string | null = null): { title: string; text: string } {
  const title = t(titles[finding.kind]);
  const { text } = finding;
  if (finding.kind === "no-proof")
    return { title, text: `${t("sb_finding_plain", text)} ${becauseText(because ?? "no-source") ?? ""}`.trim() };
  if (finding.kind === "language")
    return { title, text: t("sb_finding_language_text", languageName(text), languageName(finding.against ?? "")) };
  if (finding.kind === "value-not-found") return { title, text: t("sb_finding_value_text", text) };
  if (finding.kind === "internal-text") return { title, text: t("sb_finding_internal_text", text, finding.against ?? "") };
  if (finding.kind === "region") return { title, text: t("sb_finding_region_text", text, zoneWord(finding.against ?? "unknown")) };
  if (finding.kind === "promise") return { title, text: t("sb_finding_promise_text", text) };
  return { title, text: finding.against ? t("sb_finding_instead", text, finding.against) : t("sb_finding_plain", text) };
}

function zoneWord(zone: string): string {
  const key = `sb_zone_${zone}`;
  return isKey(key) ? t(key) : zone;
}
