import { type Article, Tier } from "./article.ts";
import type { TierRule } from "./tier-rule.ts";

type Told = Pick<Article, "claims" | "source" | "section" | "labels">;
type Claim = { tier: Tier; because: Article["tierBecause"]; detail: string | null };

/** What an article's tier is and why, and what the rules say about telling it in own words (null: nothing). */
export type TierOf = Pick<Article, "tier" | "tierBecause" | "tierDetail"> & { tellable: "no" | "own-words" | null };

/**
 * The strictest of what its source, the lead's rules and the lead say about an article; where nobody says anything it is
 * internal. Of several equally strict ones the source is named first, then a rule, then the lead. `connected` holds the ids
 * of connected sources, whose word is a permission and not a label.
 */
export function tierOf(article: Told, rules: TierRule[], connected: ReadonlySet<string> = new Set()): TierOf {
  const met = rules.filter((rule) => meets(article, rule.when));
  const strictest = claims(article, met, connected).reduce<Claim | null>(
    (held, c) => (held && !stricter(c.tier, held.tier) ? held : c),
    null,
  );
  const told = met.flatMap((rule) => (rule.tellable === null ? [] : [rule.tellable]));
  return {
    tier: strictest?.tier ?? "internal",
    tierBecause: strictest?.because ?? "unlabelled",
    tierDetail: strictest?.detail ?? null,
    tellable: told.length === 0 ? null : told.includes("no") ? "no" : "own-words",
  };
}

/** Everything that is said, in the order in which it is named. */
function claims({ claims: said, source }: Told, met: TierRule[], connected: ReadonlySet<string>): Claim[] {
  const found: Claim[] = [];
  if (said.source) found.push({ tier: said.source, because: connected.has(source) ? "source" : "labelled", detail: said.says });
  // Sorted: the order in which rules stand must not change which of them is named.
  const byDetail = met.map((rule) => ({ tier: rule.tier, detail: readable(rule.when) })).sort((a, b) => (a.detail < b.detail ? -1 : 1));
  found.push(...byDetail.map((rule): Claim => ({ ...rule, because: "rule" })));
  if (said.lead && said.how === "folder") found.push({ tier: said.lead, because: "folder", detail: source });
  else if (said.lead) found.push({ tier: said.lead, because: "hand", detail: null });
  return found;
}

/** Is the first tier stricter than the second? */
export function stricter(tier: Tier, than: Tier): boolean {
  return Tier.options.indexOf(tier) > Tier.options.indexOf(than);
}

function meets(article: Told, when: TierRule["when"]): boolean {
  const label = when.label?.trim().toLowerCase();
  return (
    (when.source === null || when.source === article.source) &&
    (when.section === null || within(article.section, when.section)) &&
    (label === undefined || article.labels.some((own) => own.trim().toLowerCase() === label))
  );
}

/** `Returns / Refunds` lies within `returns`; `Returns in Sweden` does not. */
function within(section: string | null, asked: string): boolean {
  if (section === null) return false;
  const own = steps(section);
  return steps(asked).every((step, at) => own[at] === step);
}

function steps(section: string): string[] {
  return section
    .toLowerCase()
    .split("/")
    .map((step) => step.trim())
    .filter((step) => step !== "");
}

/** A rule's conditions as people read them, in any language: `help · Returns / Refunds · #vip`; a rule without any is `*`. */
function readable({ source, section, label }: TierRule["when"]): string {
  const parts = [source, section, label === null ? null : `#${label}`].filter((part) => part !== null);
  return parts.length === 0 ? "*" : parts.join(" · ");
}
