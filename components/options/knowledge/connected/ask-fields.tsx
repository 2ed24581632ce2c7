import type { SourceKind } from "../../../../lib/source-settings.ts";
import { t } from "../../../ui/i18n.ts";
import { Field } from "../../field.tsx";
import { SelectInput } from "../../select-input.tsx";
import { TextInput } from "../../text-input.tsx";
import type { Wrong } from "./source-form-state.ts";
import { askWords, choiceWords } from "./source-words.ts";

interface AskFieldsProps {
  kind: string;
  asks: SourceKind["asks"];
  answers: Record<string, string>;
  wrong: Record<string, Wrong>;
  readOnly: boolean;
  onAnswers: (answers: Record<string, string>) => void;
}

/** The questions of one kind of source, made from its data. */
export function AskFields({ kind, asks, answers, wrong, readOnly, onAnswers }: AskFieldsProps) {
  return (
    <>
      {asks.map((asked) => {
        const { label, hint } = askWords(kind, asked);
        const answer = answers[asked.key] ?? (asked.kind === "choice" ? (asked.choices[0] ?? "") : "");
        const set = (value: string) => onAnswers({ ...answers, [asked.key]: value });
        const mistake = wrong[asked.key];
        const error = mistake === "missing" ? t("op_ask_missing") : mistake === "address" ? t("op_ask_no_address") : null;
        return (
          <Field
            key={asked.key}
            label={asked.required || asked.kind === "choice" ? label : t("op_optional", label)}
            error={error}
            {...(hint ? { hint } : {})}
          >
            {asked.kind === "choice" ? (
              <SelectInput
                value={answer}
                auto
                disabled={readOnly}
                options={asked.choices.map((c) => ({ value: c, name: choiceWords(asked.key, c) }))}
                onPick={set}
              />
            ) : (
              <TextInput value={answer} placeholder={asked.example} mono={asked.kind === "address"} readOnly={readOnly} onText={set} />
            )}
          </Field>
        );
      })}
    </>
  );
}
