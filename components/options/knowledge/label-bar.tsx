import { useState } from "preact/hooks";
import { send } from "../../../lib/bus.ts";
import type { Tier } from "../../../lib/knowledge/article.ts";
import { Button } from "../../ui/button.tsx";
import { plural, t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { SelectInput } from "../select-input.tsx";
import { useAct } from "../use-act.ts";

type Label = Tier | "own-words" | "";

/** Labels or removes the selected articles. */
export function LabelBar({ ids, onDone }: { ids: string[]; onDone: () => Promise<void> }) {
  const [label, setLabel] = useState<Label>("");
  const { busy, problem, run } = useAct();
  const apply = () => {
    if (label === "" || busy) return;
    const tier = label === "own-words" ? "internal" : label;
    void run(async () => {
      await send("knowledge.label", { ids, tier, tellable: label === "own-words" ? "own-words" : "no" });
      await onDone();
    });
  };
  const remove = () => {
    if (confirm(plural("op_remove_articles_sure", ids.length)))
      void run(async () => {
        await send("knowledge.remove", { ids });
        await onDone();
      });
  };
  const options: { value: Label; name: string }[] = [
    { value: "", name: t("op_choose") },
    { value: "public", name: t("op_read_everyone") },
    { value: "authenticated", name: t("op_read_signed_in") },
    { value: "internal", name: t("op_read_us") },
    { value: "own-words", name: t("op_read_us_told") },
    { value: "never", name: t("op_read_never") },
  ];
  return (
    <div class="d-gap">
      <div class="d-note">
        <div class="d-filters">
          <b>{plural("op_selected", ids.length)}</b>
          <label>
            {t("op_who_may_read")}
            <SelectInput value={label} options={options} onPick={setLabel} />
          </label>
          <Button kind="primary" shut={label === "" || busy} onPress={apply}>
            {t("op_label")}
          </Button>
          <Button onPress={remove}>
            <DeskIcon name="bin" />
            {t("op_remove")}
          </Button>
        </div>
      </div>
      <ProblemNote problem={problem} />
    </div>
  );
}
