import type { ComponentChildren } from "preact";
import { State } from "../options/note.tsx";
import { t } from "../ui/i18n.ts";

/** One numbered step, and whether it is done. */
export function Step({ no, title, done, children }: { no: number; title: string; done: boolean; children: ComponentChildren }) {
  return (
    <li class={done ? "d-step done" : "d-step"}>
      <span class="no" aria-hidden="true">
        {no}
      </span>
      <div class="d-section-head">
        <h2>{title}</h2>
        {done ? <State kind="ok">{t("wl_done")}</State> : null}
      </div>
      <div class="d-gap">{children}</div>
    </li>
  );
}
