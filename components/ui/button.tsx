import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icons.ts";

interface ButtonProps {
  children: ComponentChildren;
  onPress: (event: MouseEvent) => void;
  kind?: "plain" | "primary" | "small" | "link" | "small-link";
  /** Stays focusable and can be pressed: the handler says why it is shut. */
  shut?: boolean;
  icon?: IconName | null;
  id?: string;
  grow?: boolean;
  describedBy?: string;
  expanded?: boolean;
}

const classes = { plain: "btn", primary: "btn primary", small: "btn sm", link: "btn link", "small-link": "btn link small" };

/** A button with words. */
export function Button({
  children,
  onPress,
  kind = "plain",
  shut = false,
  icon = null,
  grow = false,
  id,
  describedBy,
  expanded,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`${classes[shut && kind === "primary" ? "plain" : kind]}${grow ? " grow" : ""}`}
      onClick={onPress}
      {...(id ? { id } : {})}
      {...(shut ? { "aria-disabled": "true" as const } : {})}
      {...(describedBy ? { "aria-describedby": describedBy } : {})}
      {...(expanded === undefined ? {} : { "aria-expanded": expanded ? ("true" as const) : ("false" as const) })}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}

/** A button with an icon only; `label` is its name, and its tooltip. */
export function IconButton({
  icon,
  label,
  onPress,
  expanded,
  id,
}: {
  icon: IconName;
  label: string;
  onPress: (event: MouseEvent) => void;
  expanded?: boolean;
  id?: string;
}) {
  return (
    <button
      type="button"
      class="ibtn"
      aria-label={label}
      title={label}
      onClick={onPress}
      {...(id ? { id } : {})}
      {...(expanded === undefined ? {} : { "aria-expanded": expanded ? ("true" as const) : ("false" as const) })}
    >
      <Icon name={icon} />
    </button>
  );
}
