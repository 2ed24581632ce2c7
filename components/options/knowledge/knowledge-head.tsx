import type { ComponentChildren } from "preact";
import { plural, t } from "../../ui/i18n.ts";
import { PageHead } from "../page-head.tsx";
import { status } from "../status.ts";
import { radar } from "./radar/radar-state.ts";

export type KnowledgePlace = "articles" | "sources" | "rules" | "leaks" | "contradictions" | "stale" | "search";

interface KnowledgeHeadProps {
  at: KnowledgePlace;
  title: string;
  lede?: ComponentChildren;
  children?: ComponentChildren;
}

/** The head of a place within knowledge, with the way to the others. */
export function KnowledgeHead({ at, title, lede, children }: KnowledgeHeadProps) {
  const asking = status.value?.sourcesAsking ?? 0;
  const places: [KnowledgePlace, string, string, number | null][] = [
    ["articles", "#knowledge", t("op_articles_word"), status.value?.articles ?? null],
    ["sources", "#knowledge/sources", t("op_sources_word"), null],
    ["rules", "#knowledge/rules", t("op_tier_rules"), null],
    ["contradictions", "#knowledge/contradictions", t("op_contradictions"), radar.value?.contradictions.length ?? null],
    ["stale", "#knowledge/stale", t("op_past_review"), radar.value?.stale.length ?? null],
    ["leaks", "#knowledge/leaks", t("op_leaks"), null],
    ["search", "#knowledge/search", t("op_stages"), null],
  ];
  return (
    <>
      <PageHead title={title} lede={lede}>
        {children}
      </PageHead>
      <nav class="d-tabs" aria-label={t("op_knowledge")}>
        {places.map(([place, address, name, count]) => (
          <a key={place} href={address} aria-current={place === at ? "page" : undefined}>
            {name}
            {count === null ? null : <span class="d-count">{count}</span>}
            {place === "sources" && asking > 0 ? <span class="d-asking">{plural("op_sources_asking", asking)}</span> : null}
          </a>
        ))}
      </nav>
    </>
  );
}
