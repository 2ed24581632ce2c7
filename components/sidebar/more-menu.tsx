import { useEffect, useRef, useState } from "preact/hooks";
import { IconButton } from "../ui/button.tsx";
import { type Key, t } from "../ui/i18n.ts";
import { modelSet } from "./model-set.ts";
import { openPage } from "./open-page.ts";
import { readAgain, takeSelection } from "./read-otherwise.ts";
import { showPayload } from "./show-payload.ts";
import { type Sidebar, useSidebar } from "./sidebar-state.ts";

const items: { key: Key; onPress: (sidebar: Sidebar) => void; needs: "view" | "model" | null }[] = [
  { key: "sb_read_again", onPress: (s) => void readAgain(s), needs: "view" },
  { key: "sb_use_selected", onPress: (s) => void takeSelection(s), needs: null },
  { key: "sb_paste_text", onPress: (s) => (s.screen.value = "paste"), needs: null },
  { key: "sb_teach", onPress: (s) => (s.screen.value = "teach"), needs: null },
  { key: "sb_diagnose", onPress: (s) => (s.screen.value = "diagnosis"), needs: null },
  { key: "sb_payload_title", onPress: (s) => void showPayload(s), needs: "model" },
  { key: "sb_report", onPress: (s) => (s.screen.value = "report"), needs: "view" },
  { key: "sb_open_log", onPress: (s) => void openPage(s, "review", "log"), needs: null },
  { key: "sb_settings", onPress: (s) => void openPage(s, "options", ""), needs: null },
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
  const view = sidebar.view.value;
  const shown = items.filter(({ needs }) => needs === null || (view !== null && (needs === "view" || modelSet(view))));
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
