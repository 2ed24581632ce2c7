import type { ComponentChildren } from "preact";
import { t } from "../ui/i18n.ts";
import { DeskIcon, type DeskIconName } from "./desk-icon.tsx";
import { route } from "./route.ts";

/** One entry of the side navigation; `at` is its address after `#`. */
export interface Place {
  at: string;
  name: string;
  icon: DeskIconName;
  count?: number | null;
}

interface FrameProps {
  page: string;
  places: Place[];
  who: ComponentChildren;
  foot: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of a desk page: top bar, side navigation, and the place that is open. */
export function Frame({ page, places, who, foot, children }: FrameProps) {
  const open = places.find((p) => p.at === route.value[0])?.at ?? places[0]?.at;
  return (
    <div class="d-app">
      <header class="d-top">
        <span class="d-name">
          Footnote<sup>1</sup>
        </span>
        <span class="d-muted">{page}</span>
        <div class="d-who">{who}</div>
      </header>
      <nav class="d-side" aria-label={page}>
        {places.map((p) => (
          <a key={p.at} href={`#${p.at}`} aria-current={p.at === open ? "page" : undefined}>
            <DeskIcon name={p.icon} />
            {p.name}
            {p.count === null || p.count === undefined ? null : <span class="d-count">{p.count}</span>}
          </a>
        ))}
        <div class="d-foot">{foot}</div>
      </nav>
      <main class="d-body" aria-label={t("op_main")}>
        {children}
      </main>
    </div>
  );
}
