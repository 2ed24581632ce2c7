import type { Draft } from "../../lib/drafting/draft.ts";
import { Button } from "../ui/button.tsx";
import { type Key, languageName, t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { FactField } from "./fact-field.tsx";
import { useSidebar } from "./sidebar-state.ts";
import { type Refine as Way, writeDraft } from "./write-draft.ts";

const ways: { way: Exclude<Way, null>; key: Key }[] = [
  { way: "shorter", key: "sb_shorter" },
  { way: "warmer", key: "sb_warmer" },
  { way: "more-formal", key: "sb_more_formal" },
  { way: "simpler", key: "sb_simpler" },
];
const languages = ["en", "sv", "de", "fr", "es", "it", "nl", "da", "nb", "fi", "pl", "pt"];

/** Other ways to say it, or one more fact: each writes the draft again, and everything is checked again. */
export function Refine({ draft }: { draft: Draft }) {
  const sidebar = useSidebar();
  // Rewording needs a model; the on-device drafter only quotes.
  const rewords = draft.drafter !== "device";
  return (
    <section class="sec refine-sec">
      {rewords ? (
        <div class="refine" role="group" aria-label={t("sb_refine")}>
          {ways.map(({ way, key }) => (
            <Button key={way} kind="small" onPress={() => writeDraft(sidebar, { drafter: "model", refine: way })}>
              {t(key)}
            </Button>
          ))}
          <Translate draft={draft} />
        </div>
      ) : null}
      <FactField
        label={t("sb_change")}
        placeholder={t("sb_change")}
        go={t("sb_redraft")}
        onGo={() => writeDraft(sidebar, rewords ? { drafter: "model", refine: "instruction" } : { drafter: "device" })}
      />
    </section>
  );
}

function Translate({ draft }: { draft: Draft }) {
  const sidebar = useSidebar();
  const translate = (select: HTMLSelectElement) => {
    const language = select.value;
    select.value = "";
    if (language !== "") void writeDraft(sidebar, { drafter: "model", refine: "translate", language });
  };
  return (
    <span class="translate">
      <select aria-label={t("sb_translate")} value="" onChange={(event) => translate(event.currentTarget)}>
        <option value="">{t("sb_translate")}</option>
        {languages
          .filter((language) => language !== draft.language)
          .map((language) => (
            <option key={language} value={language}>
              {languageName(language)}
            </option>
          ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
