import type { Draft, Source } from "../../lib/drafting/draft.ts";
import type { Passage } from "../../lib/knowledge/passage.ts";
import { Highlight } from "../ui/highlight.tsx";
import { all, list, plural, t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { Mark } from "../ui/mark.tsx";
import { rowProse } from "../ui/row-prose.ts";
import { TierBadge } from "../ui/tier-badge.tsx";
import { ago } from "../ui/when.ts";
import { KindBadge } from "./kind-badge.tsx";
import { passageProse } from "./passage-prose.ts";
import { Searched } from "./searched.tsx";
import { backToSentence } from "./show-evidence.ts";
import { useSidebar } from "./sidebar-state.ts";

/** The articles that the reply rests on: tier, the quoted words highlighted, link, age. */
export function Sources({ draft }: { draft: Draft }) {
  const used = draft.sources.filter((source) => source.used);
  const aside = draft.sources.length - used.length;
  const nothing = used.length === 0;
  const shown = nothing ? draft.sources : used;
  if (shown.length === 0) return null;
  const counts = [plural("sb_sources_used", used.length), aside > 0 ? plural("sb_sources_aside", aside) : null].filter(
    (part) => part !== null,
  );
  return (
    <section class="sec">
      <div class="sec-h">
        <h2>{nothing ? t("sb_closest") : t("sb_sources")}</h2>
        <span class="aside">{nothing ? t("sb_closest_aside") : list(counts)}</span>
      </div>
      <ul>
        {shown.map((source) => (
          <SourceRow key={source.number} source={source} draft={draft} />
        ))}
      </ul>
      <Searched draft={draft} />
    </section>
  );
}

function SourceRow({ source, draft }: { source: Source; draft: Draft }) {
  const sidebar = useSidebar();
  const { passage, number } = source;
  // A reader counts from the first sentence after the greeting.
  const greeting = draft.sentences[0]?.class === "courtesy" ? 1 : 0;
  const resting = draft.sentences.flatMap((sentence, index) => {
    const citation = sentence.citations.find((c) => c.source === number);
    return citation ? [{ sentence, citation, place: index + 1 - greeting }] : [];
  });
  const quotes = resting.map(({ citation }) => citation.quote);
  const kinds = resting.map(({ sentence }) => sentence.class);
  const kind = kinds.includes("quoted") ? "quoted" : kinds.includes("supported") || kinds.length === 0 ? "supported" : "cited";
  const meta = [
    passage.updated ? t("sb_changed", ago(passage.updated, Date.now())) : t("sb_changed_unknown"),
    resting.length > 0 ? plural("sb_sentences", resting.length, all(resting.map(({ place }) => String(place)))) : null,
  ].filter((part) => part !== null);
  return (
    <li class="src" id={`source-${number}`}>
      <Mark kind={kind} number={number} note={t("sb_back_to_text")} onPress={() => backToSentence(sidebar, draft, number)} />
      <div>
        <div class="t">
          <Title title={passage.title} url={passage.url} />
          <KindBadge kind={passage.kind} />
          <TierBadge tier={passage.tier} />
        </div>
        <blockquote lang={passage.locale}>
          <Highlight text={rowProse(around(passage, quotes))} quotes={quotes.map(rowProse)} />
        </blockquote>
        <p class="m">{meta.join(" · ")}</p>
      </div>
    </li>
  );
}

/** Only web addresses become links: an article's address is somebody's text. */
function Title({ title, url }: { title: string; url: string | null }) {
  if (url === null || !/^https?:\/\//i.test(url)) return <span class="name">{title}</span>;
  return (
    <a class="name" href={url} target="_blank" rel="noreferrer">
      {title}&nbsp;
      <Icon name="out" />
      <span class="vh"> {t("sb_new_tab")}</span>
    </a>
  );
}

/** The blocks that hold a quote; without one, the beginning. */
function around(passage: Passage, quotes: string[]): string {
  const cited = passage.blocks.filter(({ text }) => quotes.some((quote) => quote !== "" && overlaps(text, quote)));
  return passageProse({ blocks: cited.length > 0 ? cited : passage.blocks.slice(0, 2) });
}

function overlaps(text: string, quote: string): boolean {
  const [a, b] = [text.toLowerCase(), quote.toLowerCase()];
  return a.includes(b) || b.includes(a);
}
