import { useRef, useState } from "preact/hooks";
import type { ErrorAbout } from "../../../lib/audit/entry.ts";
import type { Verdict } from "../../../lib/audit/standing.ts";
import { send } from "../../../lib/bus.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { Field } from "../field.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { SelectInput } from "../select-input.tsx";
import { TextInput } from "../text-input.tsx";
import { useAct } from "../use-act.ts";
import type { LogItem } from "./log-item.ts";
import { reasonOptions } from "./verdict-words.ts";

interface JudgeFormProps {
  suggestion: LogItem;
  /** The name that the last verdict here was given under. */
  me: string;
  onSaved: (verdict: Verdict["verdict"]) => Promise<void>;
}

/** Judges a suggestion: right, or wrong and why; with a comment if one is needed, under the reviewer's name. */
export function JudgeForm({ suggestion, me, onSaved }: JudgeFormProps) {
  const group = useRef<HTMLDivElement>(null);
  const [verdict, setVerdict] = useState<Verdict["verdict"] | null>(null);
  const [about, setAbout] = useState<ErrorAbout>("wrong");
  const [comment, setComment] = useState("");
  const [by, setBy] = useState(me);
  const [nameless, setNameless] = useState(false);
  const { busy, problem, run } = useAct();
  const save = async () => {
    if (busy || verdict === null) return;
    setNameless(by.trim().length < 2);
    if (by.trim().length < 2) return;
    const reason = verdict === "wrong" ? about : null;
    if (!(await run(() => send("verdict.save", { ...of(suggestion), verdict, about: reason, comment, by })))) return;
    await onSaved(verdict);
    setVerdict(null);
    setComment("");
    // The pressed button goes away: whoever works by keyboard goes on where the judging began.
    group.current?.querySelector("button")?.focus();
  };
  return (
    <div class="d-gap">
      <div ref={group} class="d-seg" role="group" aria-label={t("op_verdict")}>
        {(["right", "wrong"] as const).map((v) => (
          <button
            key={v}
            type="button"
            aria-pressed={v === verdict ? "true" : "false"}
            onClick={() => setVerdict(v === verdict ? null : v)}
          >
            {t(`op_verdict_${v}`)}
          </button>
        ))}
      </div>
      {verdict === null ? null : (
        <>
          {verdict === "wrong" ? (
            <Field label={t("sb_report_about")}>
              <SelectInput value={about} options={reasonOptions()} onPick={setAbout} />
            </Field>
          ) : null}
          <Field label={t("op_optional", t("sb_report_comment"))}>
            <TextInput rows={3} value={comment} onText={setComment} />
          </Field>
          <Field label={t("op_verdict_by")} hint={t("op_verdict_by_hint")} error={nameless ? t("op_verdict_nameless") : null}>
            <TextInput value={by} onText={setBy} />
          </Field>
          <div class="d-actions">
            <Button kind="primary" shut={busy} onPress={() => void save()}>
              {t("op_verdict_save")}
            </Button>
            <Button kind="link" onPress={() => setVerdict(null)}>
              {t("sb_cancel")}
            </Button>
          </div>
        </>
      )}
      <ProblemNote problem={problem} />
    </div>
  );
}

/** What a verdict names its suggestion by. */
function of({ entry }: LogItem) {
  const suggestion = entry?.happening.kind === "suggestion" ? entry.happening.suggestion : "";
  return { suggestion, ticket: entry?.ticket ?? null, brand: entry?.brand ?? null, channel: entry?.channel ?? null };
}
