import { useState } from "preact/hooks";
import { send } from "../../../lib/bus.ts";
import type { Rule } from "../../../lib/guardrails/policy.ts";
import type { RuleTrial } from "../../../lib/rule-messages.ts";
import { Button } from "../../ui/button.tsx";
import { plural, t } from "../../ui/i18n.ts";
import { Field } from "../field.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { SelectInput } from "../select-input.tsx";
import { TextInput } from "../text-input.tsx";
import { useAct } from "../use-act.ts";
import { allChannels, type Channel, channelName } from "./channel-name.ts";
import { TrialResult } from "./trial-result.tsx";

interface Tried {
  kind: "text" | "recent";
  trials: RuleTrial[];
  /** The rule as it was tried. */
  rule: string;
}

/** Tries a rule as it is being edited, with the team's others beside it: on a text, or on the tickets of this browser session. */
export function TryPanel({ rule, rules }: { rule: Rule; rules: Rule[] }) {
  const [text, setText] = useState("");
  const [brand, setBrand] = useState("");
  const [channel, setChannel] = useState<Channel | "unknown">("unknown");
  const [tried, setTried] = useState<Tried | null>(null);
  const trying = useAct();
  const edited = { ...rule, on: true };
  const all = rules.some((r) => r.id === rule.id) ? rules.map((r) => (r.id === rule.id ? edited : r)) : [...rules, edited];
  const run = (kind: Tried["kind"]) =>
    trying.run(async () => {
      const on = kind === "text" ? { kind, text, brand: brand || null, channel } : { kind };
      setTried({ kind, trials: await send("rules.try", { rules: all, on }), rule: JSON.stringify(rule) });
    });
  const fired = tried?.trials.filter((trial) => trial.screening.hits.some((hit) => hit.rule === rule.id)) ?? [];
  const moved = tried?.trials.filter((trial) => trial.before !== trial.screening.risk && !fired.includes(trial)) ?? [];
  return (
    <section class="d-try d-gap">
      <h3>{t("op_try")}</h3>
      <p class="d-small">{t("op_try_hint")}</p>
      <Field label={t("op_try_text")}>
        <TextInput value={text} rows={3} onText={setText} />
      </Field>
      {rule.brands.length + rule.channels.length > 0 ? (
        <div class="d-cols even">
          <Field label={t("op_try_brand")}>
            <SelectInput
              value={brand}
              options={[{ value: "", name: t("op_try_unknown") }, ...rule.brands.map((b) => ({ value: b, name: b }))]}
              onPick={setBrand}
            />
          </Field>
          <Field label={t("op_try_channel")}>
            <SelectInput<Channel | "unknown">
              value={channel}
              options={[{ value: "unknown", name: t("op_try_unknown") }, ...allChannels.map((c) => ({ value: c, name: channelName(c) }))]}
              onPick={setChannel}
            />
          </Field>
        </div>
      ) : null}
      <div class="d-actions">
        <Button kind="small" shut={trying.busy || text.trim() === ""} onPress={() => text.trim() !== "" && void run("text")}>
          {t("op_try_on_text")}
        </Button>
        <Button kind="small" shut={trying.busy} onPress={() => void run("recent")}>
          {t("op_try_on_recent")}
        </Button>
      </div>
      <ProblemNote problem={trying.problem} />
      <div class="d-gap" role="status">
        {tried && tried.rule !== JSON.stringify(rule) ? <p class="d-small">{t("op_try_stale")}</p> : null}
        {tried?.kind === "recent" ? (
          <p>{tried.trials.length === 0 ? t("op_try_no_recent") : plural("op_try_fires_on", tried.trials.length, fired.length)}</p>
        ) : null}
        {(tried?.kind === "text" ? tried.trials : [...fired, ...moved]).map((trial, i) => (
          <TrialResult key={trial.ticket ? JSON.stringify(trial.ticket) : i} trial={trial} rule={rule.id} />
        ))}
      </div>
    </section>
  );
}
