import { useState } from "preact/hooks";

interface LinesInputProps {
  values: string[];
  onValues: (values: string[]) => void;
  readOnly?: boolean;
  rows?: number;
}

const lines = (text: string) =>
  text
    .split("\n")
    .map((l) => l.trim())
    .filter(Boolean);

/** A list written one per line. What is typed stays as typed; empty lines are not part of the list. */
export function LinesInput({ values, onValues, readOnly = false, rows = 3, ...more }: LinesInputProps) {
  const [text, setText] = useState(values.join("\n"));
  // Values that changed from outside (discarded, another profile) win over what is in the box.
  const shown = lines(text).join("\n") === values.join("\n") ? text : values.join("\n");
  const change = (typed: string) => {
    setText(typed);
    onValues(lines(typed));
  };
  return (
    <textarea {...more} class="d-input" rows={rows} readOnly={readOnly} value={shown} onInput={(e) => change(e.currentTarget.value)} />
  );
}
