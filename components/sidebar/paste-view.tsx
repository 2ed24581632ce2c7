import { useState } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { BackHeader } from "./back-header.tsx";
import { useFocus } from "./focus-first.ts";
import { ProblemBlock } from "./problem-block.tsx";
import { takePasted } from "./read-otherwise.ts";
import { useSidebar } from "./sidebar-state.ts";

/** The way out on any page: the customer's text, pasted by the agent. */
export function PasteView() {
  const sidebar = useSidebar();
  const [text, setText] = useState("");
  useFocus("pasted");
  const empty = text.trim() === "";
  return (
    <>
      <BackHeader title={t("sb_paste_text")} />
      <main class="body">
        {sidebar.problem.value ? <ProblemBlock problem={sidebar.problem.value} /> : null}
        <section class="sec">
          <label>
            <span class="muted">{t("sb_paste_label")}</span>
            <textarea id="pasted" class="field gap" rows={12} value={text} onInput={(event) => setText(event.currentTarget.value)} />
          </label>
          <p class="small faint gap">{t("sb_paste_note")}</p>
        </section>
      </main>
      <footer class="foot">
        <Button id="main-action" kind="primary" grow shut={empty} onPress={() => !empty && takePasted(sidebar, text)}>
          {t("sb_paste_use")}
        </Button>
        <Button onPress={() => (sidebar.screen.value = "ticket")}>{t("sb_cancel")}</Button>
      </footer>
    </>
  );
}
