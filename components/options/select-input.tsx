interface SelectInputProps<V extends string> {
  value: V;
  options: { value: V; name: string }[];
  onPick: (value: V) => void;
  disabled?: boolean;
  auto?: boolean;
}

/** One of a few values; further attributes come from its Field. */
export function SelectInput<V extends string>({ value, options, onPick, disabled = false, auto = false, ...more }: SelectInputProps<V>) {
  return (
    <select
      {...more}
      class={auto ? "d-input auto" : "d-input"}
      disabled={disabled}
      value={value}
      onChange={(e) => onPick(e.currentTarget.value as V)}
    >
      {options.map((o) => (
        <option key={o.value} value={o.value} selected={o.value === value}>
          {o.name}
        </option>
      ))}
    </select>
  );
}
