import { send } from "../../lib/bus.ts";
import type { Choice, Draft } from "../../lib/drafting/draft.ts";
import { t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { attempt } from "./attempt.ts";
import { ChoiceOption } from "./choice-option.tsx";
import { useSidebar } from "./sidebar-state.ts";

/** Where the sources disagree: what each says, and a button for each value. Insert waits until one is chosen. */
export function Choices({ draft }: { draft: Draft }) {
  return (
    <>
      {draft.choices.map((choice) => (
        <OneChoice key={choice.id} choice={choice} draft={draft} />
      ))}
    </>
  );
}

function OneChoice({ choice, draft }: { choice: Choice; draft: Draft }) {
  const sidebar = useSidebar();
  const open = choice.chosen === null;
  const choose = (source: number) => attempt(sidebar, ({ session }) => send("draft.choose", { session, choice: choice.id, source }));
  return (
    <section class={open ? "choose open" : "choose"} id={`choice-${choice.id}`} aria-labelledby={`choice-${choice.id}-title`}>
      <h3 id={`choice-${choice.id}-title`}>
        <Icon name={open ? "warn" : "check"} />
        {open ? t("sb_choice_open") : t("sb_choice_made", choice.options.find((o) => o.source === choice.chosen)?.value ?? "")}
      </h3>
      {open ? <p class="small">{t("sb_choice_why")}</p> : null}
      <ul>
        {choice.options.map((option) => (
          <ChoiceOption
            key={option.source}
            option={option}
            source={draft.sources.find((s) => s.number === option.source) ?? null}
            chosen={option.source === choice.chosen}
            onChoose={() => void choose(option.source)}
          />
        ))}
      </ul>
    </section>
  );
}
