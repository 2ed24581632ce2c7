import type { ComponentChildren } from "preact";
import { IconButton } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { useSidebar } from "./sidebar-state.ts";

/** The header of a view that lies over the ticket: the way back, its title, its own control. */
export function BackHeader({ title, children }: { title: string; children?: ComponentChildren }) {
  const { screen } = useSidebar();
  return (
    <header class="head">
      <IconButton icon="back" label={t("sb_back")} onPress={() => (screen.value = "ticket")} />
      <h1 class="ticket grow">{title}</h1>
      {children}
    </header>
  );
}
