import { h } from "preact";
import { type IconName, icons } from "./icons.ts";

/** An icon, for eyes only: the word beside it or the control's label carries the meaning. */
export function Icon({ name, extra = "" }: { name: IconName; extra?: string }) {
  return (
    <svg class={`icon ${extra}`} viewBox="0 0 24 24" aria-hidden="true">
      {icons[name].map(([tag, attributes]) => h(tag, { ...attributes, key: JSON.stringify(attributes) }))}
    </svg>
  );
}
