interface ChipsProps {
  legend: string;
  hint?: string;
  options: { value: string; name: string }[];
  picked: string[];
  readOnly: boolean;
  onPick: (picked: string[]) => void;
}

/** Some of a few things; each is a checkbox with its name. What is picked and no longer offered stays until it is let go. */
export function Chips({ legend, hint, options, picked, readOnly, onPick }: ChipsProps) {
  const unknown = picked.filter((value) => !options.some((o) => o.value === value)).map((value) => ({ value, name: value }));
  const toggle = (value: string) => onPick(picked.includes(value) ? picked.filter((v) => v !== value) : [...picked, value]);
  return (
    <fieldset>
      <legend>{legend}</legend>
      {hint ? <p class="d-small">{hint}</p> : null}
      <div class="d-chips">
        {[...options, ...unknown].map(({ value, name }) => (
          <label key={value} class="d-chip">
            <input type="checkbox" disabled={readOnly} checked={picked.includes(value)} onChange={() => toggle(value)} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
