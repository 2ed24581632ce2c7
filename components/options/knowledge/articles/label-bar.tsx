import { useState } from "preact/hooks";
import { type Reply, send } from "../../../../lib/bus.ts";
import type { Tier } from "../../../../lib/knowledge/article.ts";
import type { messages } from "../../../../lib/messages.ts";
import { Button } from "../../../ui/button.tsx";
import { plural, t } from "../../../ui/i18n.ts";
import { DeskIcon } from "../../desk-icon.tsx";
import { ProblemNote } from "../../problem-note.tsx";
import { SelectInput } from "../../select-input.tsx";
import { useAct } from "../../use-act.ts";

type Label = Tier | "own-words" | "";
export type Held = Reply<typeof messages, "knowledge.label">["held"];

interface LabelBarProps {
  ids: string[];
  onClear: () => void;
  /** `held`: what something stricter keeps as it is. */
  onDone: (held: Held) => Promise<void>;
}

/** Labels, marks as reviewed or removes the selected articles. */
export function LabelBar({ ids, onClear, onDone }: LabelBarProps) {
  const [label, setLabel] = useState<Label>("");
  const { busy, problem, run } = useAct();
  const act = (action: () => Promise<Held>) => {
    if (!busy) void run(async () => onDone(await action()));
  };
  const apply = () => {
    if (label === "") return;
    const [tier, tellable] = label === "own-words" ? (["internal", "own-words"] as const) : ([label, "no"] as const);
    act(async () => (await send("knowledge.label", { ids, tier, tellable })).held);
  };
  const remove = () => {
    if (!confirm(plural("op_remove_articles_sure", ids.length))) return;
    act(async () => {
      await send("knowledge.remove", { ids });
      return [];
    });
  };
  const reviewed = () =>
    act(async () => {
      await send("knowledge.reviewed", { ids });
      return [];
    });
  const options: { value: Label; name: string }[] = [
    { value: "", name: t("op_choose") },
    { value: "public", name: t("op_read_everyone") },
    { value: "authenticated", name: t("op_read_signed_in") },
    { value: "internal", name: t("op_read_us") },
    { value: "own-words", name: t("op_read_us_told") },
    { value: "never", name: t("op_read_never") },
  ];
  return (
    <div class="d-gap d-bar-note">
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
          <Button shut={busy} onPress={reviewed}>
            <DeskIcon name="check" />
            {t("op_reviewed_today")}
          </Button>
          <Button shut={busy} onPress={remove}>
            <DeskIcon name="bin" />
            {t("op_remove")}
          </Button>
          <Button kind="link" onPress={onClear}>
            {t("op_select_none")}
          </Button>
        </div>
      </div>
      <ProblemNote problem={problem} />
    </div>
  );
}
