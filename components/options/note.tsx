import type { ComponentChildren } from "preact";
import { DeskIcon } from "./desk-icon.tsx";

const icon = { info: "info", ok: "ok", warn: "warn", danger: "danger" } as const;

/** A message in the page: what is so, and what to do next. Failures are spoken at once, the rest when there is time. */
export function Note({ kind, title, children }: { kind: keyof typeof icon; title?: string; children?: ComponentChildren }) {
  return (
    <div class={`d-note ${kind}`} role={kind === "danger" ? "alert" : "status"}>
      <DeskIcon name={icon[kind]} />
      <div>
        {title ? <b>{title}</b> : null} {children}
      </div>
    </div>
  );
}

/** A state in words with its icon: the colour never stands alone. */
export function State({ kind, children }: { kind: "ok" | "warn" | "danger" | "none"; children: ComponentChildren }) {
  return (
    <span class={`d-state ${kind}`}>
      <DeskIcon name={kind} />
      <span>{children}</span>
    </span>
  );
}
