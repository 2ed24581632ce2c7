interface TextInputProps {
  id?: string;
  value: string;
  onText: (text: string) => void;
  readOnly?: boolean;
  rows?: number;
  placeholder?: string;
  type?: "text" | "password" | "url" | "search" | "date";
  mono?: boolean;
}

/** A line of text, or a box of `rows` lines; further attributes come from its Field. */
export function TextInput({ value, onText, readOnly = false, rows = 1, type = "text", mono = false, ...more }: TextInputProps) {
  const shared = { ...more, value, readOnly, class: mono ? "d-input d-mono" : "d-input", spellcheck: rows > 1 };
  if (rows > 1) return <textarea {...shared} autocomplete="off" rows={rows} onInput={(e) => onText(e.currentTarget.value)} />;
  return <input {...shared} autocomplete="off" type={type as "text"} onInput={(e) => onText(e.currentTarget.value)} />;
}
