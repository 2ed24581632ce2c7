import { cloneElement, type VNode } from "preact";
import { useId } from "preact/hooks";
import { t } from "../ui/i18n.ts";
import { DeskIcon } from "./desk-icon.tsx";

interface FieldProps {
  label: string;
  hint?: string;
  /** What is wrong with the value, in a sentence. */
  error?: string | null;
  changed?: boolean;
  /** The one control; gets its id, and the hint and error as its description. */
  children: VNode<Record<string, unknown>>;
}

/** A labelled control with its hint and, beside it, what is wrong. */
export function Field({ label, hint, error = null, changed = false, children }: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div>
      <label class="d-label" for={id}>
        {label}
        {changed ? <span class="d-small">{t("op_changed")}</span> : null}
      </label>
      {cloneElement(children, {
        id,
        ...(described ? { "aria-describedby": described } : {}),
        ...(error ? { "aria-invalid": "true" } : {}),
      })}
      {error ? (
        <p class="d-error" id={`${id}-error`}>
          <DeskIcon name="danger" />
          {error}
        </p>
      ) : null}
      {hint ? (
        <p class="d-small" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
