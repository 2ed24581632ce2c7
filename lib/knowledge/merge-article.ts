import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Article, Tier } from "./article.ts";
import { stricter, tierOf } from "./tier-of.ts";
import type { TierRule } from "./tier-rule.ts";

/** What decides an article's tier beside itself. `before` are the rules that held until now, when they have just changed. */
export interface Labelling {
  rules: TierRule[];
  connected: ReadonlySet<string>;
  before?: TierRule[];
}

/** The article with the tier that the rules and everybody's claims give it. */
export function withTier(given: Article, { rules, connected, before = [] }: Labelling): Article {
  const article = withClaims(given);
  const { tellable, ...tier } = tierOf(article, rules, connected);
  // What only a rule allowed ends with the rule; the lead's own answer for one article stands.
  const ended = tellable === null && article.claims.how !== "hand" && tierOf(article, before, connected).tellable !== null;
  return { ...article, ...tier, tellable: tellable ?? (ended ? "no" : article.tellable) };
}

/** What is known here of an article that comes. */
export interface KnownArticle {
  there: Article | null;
  /** Its highest revision that is kept for the log; 0 for none. */
  kept: number;
  /** What a person had said about it when it went; null where it is there, or nobody had said anything. */
  word: LastWord | null;
}

/** What a person had said about an article that is gone. `text` is its digest (`digest`). */
export interface LastWord {
  lead: Tier | null;
  tellable: Article["tellable"];
  quarantined: string | null;
  text: string;
}

/**
 * An article as it comes from a file or a source, joined with what is there: the lead's answer by hand stays, quarantine and
 * review stay while the text does, and the revision grows with the text alone. Null when nothing is new.
 */
export function mergeArticle(given: Article, { there, kept, word }: KnownArticle, labelling: Labelling): Article | null {
  const incoming = withClaims(given);
  const before = there && withClaims(there);
  if (!before) {
    // A revision that the log may show is never given to another text.
    const revision = kept > 0 ? Math.max(incoming.revision, kept + 1) : incoming.revision;
    return withWord(withTier({ ...incoming, revision }, labelling), word, labelling);
  }
  const same = before.title === incoming.title && before.body === incoming.body;
  const merged = withTier({ ...incoming, ...claimsOf(incoming, before), ...stateOf(incoming, before, same, kept) }, labelling);
  return equal(merged, there ?? before) ? null : merged;
}

/** The last word about an article, for the time when it comes back; null where nobody has said anything. */
export function lastWord(article: Article): LastWord | null {
  const { claims, tellable, quarantined } = withClaims(article);
  if (claims.how !== "hand" && quarantined === null) return null;
  return { lead: claims.how === "hand" ? claims.lead : null, tellable, quarantined, text: digest(article) };
}

/** It comes back no looser than it went, and not into use while its text is the one that was taken out of it. */
function withWord(article: Article, word: LastWord | null, labelling: Labelling): Article {
  if (!word) return article;
  const quarantined = article.quarantined ?? (word.text === digest(article) ? word.quarantined : null);
  const out = { ...article, quarantined };
  if (!word.lead || !stricter(word.lead, article.tier)) return out;
  return withTier({ ...out, tellable: word.tellable, claims: { ...out.claims, lead: word.lead, how: "hand" } }, labelling);
}

function digest({ title, body }: Article): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([title, body]))));
}

/** Articles from before claims were kept have only a tier and its reason: that reason is what was claimed. */
function withClaims(article: Article): Article {
  const { claims, tier, tierBecause } = article;
  if (claims.source !== null || claims.lead !== null) return article;
  if (tierBecause === "labelled" || tierBecause === "source")
    return { ...article, claims: { ...claims, source: tier, says: article.tierDetail } };
  if (tierBecause === "folder" || tierBecause === "hand") return { ...article, claims: { ...claims, lead: tier, how: tierBecause } };
  return article;
}

function claimsOf(incoming: Article, before: Article): Pick<Article, "claims" | "tellable"> {
  const { source, says, lead, how } = incoming.claims;
  // Where its source says nothing either, the lead has taken the answer for it back.
  const silent = lead === null && source !== null;
  const stays = how !== "hand" && (before.claims.how === "hand" || silent);
  const own = stays ? { lead: before.claims.lead, how: before.claims.how } : { lead, how };
  return {
    claims: { source, says, ...own },
    tellable: stays && before.claims.how === "hand" ? before.tellable : incoming.tellable,
  };
}

function stateOf(incoming: Article, before: Article, same: boolean, kept: number): Pick<Article, "revision" | "quarantined" | "reviewed"> {
  if (!same) return { revision: Math.max(before.revision, kept) + 1, quarantined: incoming.quarantined, reviewed: incoming.reviewed };
  const reviewed = [incoming.reviewed, before.reviewed].filter((date) => date !== null).sort();
  return { revision: before.revision, quarantined: incoming.quarantined ?? before.quarantined, reviewed: reviewed.at(-1) ?? null };
}

/** Do two states of an article say the same in every field? */
export function equal(a: Article, b: Article): boolean {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Article>;
  return [...fields].every((field) => a[field] === b[field] || JSON.stringify(a[field]) === JSON.stringify(b[field]));
}
