import { useEffect, useRef, useState } from "preact/hooks";
import { IconButton } from "../ui/button.tsx";
import { type Key, t } from "../ui/i18n.ts";
import { openPage } from "./open-page.ts";
import { readAgain } from "./read-otherwise.ts";
import { showPayload } from "./show-payload.ts";
import { type Sidebar, useSidebar } from "./sidebar-state.ts";

const items: { key: Key; onPress: (sidebar: Sidebar) => void; needsView: boolean }[] = [
  { key: "sb_read_again", onPress: (s) => void readAgain(s), needsView: true },
  { key: "sb_paste_text", onPress: (s) => (s.screen.value = "paste"), needsView: false },
  { key: "sb_payload_title", onPress: (s) => void showPayload(s), needsView: true },
  { key: "sb_report", onPress: (s) => (s.screen.value = "report"), needsView: true },
  { key: "sb_open_log", onPress: (s) => void openPage(s, "review", "log"), needsView: false },
  { key: "sb_settings", onPress: (s) => void openPage(s, "options", ""), needsView: false },
];

/** The rest of what can be done; folded away until asked for. */
export function MoreMenu() {
  const sidebar = useSidebar();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    document.getElementById("more")?.focus();
  };
  useEffect(() => {
    if (!open) return undefined;
    const end = new AbortController();
    box.current?.querySelector<HTMLElement>("li button")?.focus();
    document.addEventListener("pointerdown", (event) => !box.current?.contains(event.target as Node) && setOpen(false), {
      signal: end.signal,
    });
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close();
    };
    box.current?.addEventListener("keydown", onKey, { signal: end.signal });
    return () => end.abort();
  }, [open]);
  const choose = (item: (typeof items)[number]) => {
    close();
    item.onPress(sidebar);
  };
  const shown = items.filter((item) => !item.needsView || sidebar.view.value !== null);
  return (
    <div class="more" ref={box}>
      <IconButton id="more" icon="more" label={t("sb_more")} expanded={open} onPress={() => setOpen(!open)} />
      {open ? (
        <ul class="menu">
          {shown.map((item) => (
            <li key={item.key}>
              <button type="button" onClick={() => choose(item)}>
                {t(item.key)}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
