import type { Draft } from "../../lib/drafting/draft.ts";
import { Button } from "../ui/button.tsx";
import { type Key, languageName, t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { FactField } from "./fact-field.tsx";
import { useSidebar } from "./sidebar-state.ts";
import { nextDrafter, type Refine as Way, writeDraft } from "./write-draft.ts";

/** `model`: only a model can. */
const ways: { way: Exclude<Way, null>; key: Key; model: boolean }[] = [
  { way: "shorter", key: "sb_shorter", model: false },
  { way: "warmer", key: "sb_warmer", model: false },
  { way: "more-formal", key: "sb_more_formal", model: false },
  { way: "simpler", key: "sb_simpler", model: true },
];
const languages = ["en", "sv", "de", "fr", "es", "it", "nl", "da", "nb", "fi", "pl", "pt"];

/** Other ways to say it, or one more fact: each writes the draft again, and everything is checked again. */
export function Refine({ draft }: { draft: Draft }) {
  const sidebar = useSidebar();
  const model = nextDrafter(sidebar) === "model";
  // What this device quoted it can frame otherwise; a model rewords it where one is asked for more than that.
  const drafter = model && draft.drafter !== "device" ? "model" : "device";
  if (draft.text === "")
    return model ? (
      <section class="sec refine-sec">
        <Field fresh />
      </section>
    ) : null;
  return (
    <section class="sec refine-sec">
      <div class="refine" role="group" aria-label={t("sb_refine")}>
        {ways
          .filter((choice) => model || !choice.model)
          .map((choice) => (
            <Button
              key={choice.way}
              kind="small"
              onPress={() => writeDraft(sidebar, { drafter: choice.model ? "model" : drafter, refine: choice.way })}
            >
              {t(choice.key)}
            </Button>
          ))}
        {model ? <Translate draft={draft} /> : null}
      </div>
      {model ? <Field fresh={false} /> : <p class="small faint">{t("sb_refine_needs_model")}</p>}
    </section>
  );
}

/** A wish or a fact: for a text that is there, a change of it; without one, a new draft. Only a model can write with it. */
function Field({ fresh }: { fresh: boolean }) {
  const sidebar = useSidebar();
  const refine = fresh ? null : ("instruction" as const);
  return (
    <FactField
      label={t("sb_change")}
      placeholder={t("sb_change")}
      go={t("sb_redraft")}
      onGo={() => writeDraft(sidebar, { drafter: "model", refine })}
    />
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
          .filter((language) => language !== draft.language.split("-")[0])
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
