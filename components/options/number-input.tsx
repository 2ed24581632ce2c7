import { useState } from "preact/hooks";

interface NumberInputProps {
  /** Null is an empty field. */
  value: number | null;
  onNumber: (value: number | null) => void;
  readOnly?: boolean;
  step?: string;
}

const numberIn = (text: string) => (text === "" || Number.isNaN(Number(text)) ? null : Number(text));

/** A number that is not negative, or nothing. What is typed stays as typed; further attributes come from its Field. */
export function NumberInput({ value, onNumber, readOnly = false, step = "any", ...more }: NumberInputProps) {
  const [text, setText] = useState(value === null ? "" : String(value));
  const shown = numberIn(text) === value ? text : value === null ? "" : String(value);
  const change = (typed: string) => {
    setText(typed);
    onNumber(numberIn(typed));
  };
  return (
    <input
      {...more}
      class="d-input"
      type="number"
      min="0"
      inputMode="decimal"
      step={step}
      readOnly={readOnly}
      value={shown}
      onInput={(e) => change(e.currentTarget.value)}
    />
  );
}
