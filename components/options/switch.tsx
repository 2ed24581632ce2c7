/** On or off. A shut switch stays focusable and does nothing. */
export function Switch({
  on,
  label,
  hideLabel = false,
  shut = false,
  onTurn,
}: {
  on: boolean;
  label: string;
  hideLabel?: boolean;
  shut?: boolean;
  onTurn: (on: boolean) => void;
}) {
  return (
    <button
      type="button"
      class="d-switch"
      role="switch"
      aria-checked={on ? "true" : "false"}
      aria-disabled={shut ? "true" : undefined}
      onClick={() => {
        if (!shut) onTurn(!on);
      }}
    >
      <i />
      <span class={hideLabel ? "vh" : ""}>{label}</span>
    </button>
  );
}
