import { useState } from "preact/hooks";
import { entryFault } from "../../../lib/guardrails/check-masking.ts";
import type { Remembered } from "../../../lib/guardrails/masking.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { kindWord } from "../../ui/kind-word.ts";
import { problemText } from "../../ui/problem-text.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { Field } from "../field.tsx";
import { SelectInput } from "../select-input.tsx";
import { TextInput } from "../text-input.tsx";

interface RememberedListProps {
  list: "exceptions" | "additions";
  entries: Remembered[];
  readOnly: boolean;
  onAdd: (entry: Remembered) => void;
  onRemove: (entry: Remembered) => void;
}

const kinds = ["OTHER", "NAME", "ADDRESS", "PHONE", "EMAIL"] as const;

/** Values and patterns that somebody decided about, each with a way to take it back, and a line for a new one. */
export function RememberedList({ list, entries, readOnly, onAdd, onRemove }: RememberedListProps) {
  return (
    <>
      {entries.length === 0 ? <p class="d-small">{t("op_masking_nothing")}</p> : null}
      <ul class="d-remembered">
        {entries.map((entry) => (
          <li key={`${entry.how} ${entry.text}`}>
            <span class={entry.how === "pattern" ? "d-mono" : ""}>{entry.text}</span>
            <span class="d-small">{noteOf(entry)}</span>
            {readOnly ? null : (
              <button
                type="button"
                class="ibtn"
                aria-label={t("op_masking_remove_of", entry.text)}
                title={t("op_remove")}
                onClick={() => onRemove(entry)}
              >
                <DeskIcon name="bin" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {readOnly ? null : <NewEntry list={list} onAdd={onAdd} />}
    </>
  );
}

function noteOf({ how, kind }: Remembered): string {
  return [how === "pattern" ? t("op_masking_pattern_mark") : "", kind ? kindWord(kind) : ""].filter(Boolean).join(", ");
}

function NewEntry({ list, onAdd }: Pick<RememberedListProps, "list" | "onAdd">) {
  const blank = { text: "", how: "exact", kind: list === "additions" ? "OTHER" : "" } as const;
  const [entry, setEntry] = useState<Remembered>(blank);
  const [tried, setTried] = useState(false);
  const ready = { ...entry, text: entry.text.trim() };
  const fault = entryFault(list, ready);
  const problem = fault && problemText({ code: `redaction.${fault}`, detail: {} });
  const add = (event: Event) => {
    event.preventDefault();
    setTried(fault !== null);
    if (fault) return;
    onAdd(ready);
    setEntry(blank);
  };
  return (
    <form class="d-remember" onSubmit={add}>
      <Field label={t("op_masking_text")} error={tried && problem ? `${problem.title}. ${problem.text}` : null}>
        <TextInput
          value={entry.text}
          mono={entry.how === "pattern"}
          onText={(text) => {
            setEntry({ ...entry, text: text.slice(0, 200) });
            setTried(false);
          }}
        />
      </Field>
      {list === "additions" ? (
        <Field label={t("op_masking_kind")}>
          <SelectInput
            value={entry.kind}
            options={kinds.map((value) => ({ value: value as string, name: kindWord(value) }))}
            onPick={(kind) => setEntry({ ...entry, kind })}
          />
        </Field>
      ) : null}
      <label class="d-choice">
        <input
          type="checkbox"
          checked={entry.how === "pattern"}
          onChange={(event) => setEntry({ ...entry, how: event.currentTarget.checked ? "pattern" : "exact" })}
        />
        <span>{t("op_masking_is_pattern")}</span>
      </label>
      <Button onPress={add}>{t("op_masking_add")}</Button>
    </form>
  );
}
