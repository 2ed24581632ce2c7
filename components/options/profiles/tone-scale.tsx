import { useId } from "preact/hooks";
import { t } from "../../ui/i18n.ts";

interface ToneScaleProps {
  low: string;
  high: string;
  value: number;
  /** Where it stands in the saved profile: a dashed ring. */
  was: number;
  readOnly: boolean;
  onPick: (value: number) => void;
}

/** Five steps between two words. */
export function ToneScale({ low, high, value, was, readOnly, onPick }: ToneScaleProps) {
  const name = useId();
  return (
    <div class="d-scale" role="radiogroup" aria-label={t("op_from_to", low, high)}>
      <span aria-hidden="true">{low}</span>
      <div class="d-stops">
        {[1, 2, 3, 4, 5].map((step) => (
          <label key={step} class={step === was && was !== value ? "was" : ""}>
            <input
              type="radio"
              name={name}
              checked={step === value}
              disabled={readOnly}
              aria-label={t("op_step_of", step)}
              onChange={() => onPick(step)}
            />
          </label>
        ))}
      </div>
      <span aria-hidden="true">{high}</span>
    </div>
  );
}
