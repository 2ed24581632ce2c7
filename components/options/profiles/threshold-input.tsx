interface ThresholdInputProps {
  value: number;
  readOnly: boolean;
  onValue: (value: number) => void;
}

/** A confidence from 0 to 1, in steps of 0.05. */
export function ThresholdInput({ value, readOnly, onValue, ...more }: ThresholdInputProps) {
  const change = (typed: number) => {
    if (Number.isFinite(typed)) onValue(Math.min(1, Math.max(0, typed)));
  };
  return (
    <input
      {...more}
      class="d-input"
      type="number"
      min="0"
      max="1"
      step="0.05"
      readOnly={readOnly}
      value={value}
      onChange={(e) => change(e.currentTarget.valueAsNumber)}
    />
  );
}
