import { useEffect, useMemo } from "preact/hooks";
import type { Part, Recipe } from "../../../lib/recipe.ts";
import type { Tried } from "../../../lib/teach-messages.ts";
import { Button } from "../../ui/button.tsx";
import { type Key, t } from "../../ui/i18n.ts";
import { allowSite } from "../allow-site.ts";
import { BackHeader } from "../back-header.tsx";
import { ProblemBlock } from "../problem-block.tsx";
import { useSidebar } from "../sidebar-state.ts";
import { TeachStep } from "./teach-step.tsx";
import { begin, cancel, createTeaching, end, save, show, type Teaching, tryIt } from "./teaching.ts";
import { TriedTicket } from "./tried-ticket.tsx";

const parts: { id: Part; name: Key; hint: Key; optional: boolean }[] = [
  { id: "thread", name: "te_part_thread", hint: "te_hint_thread", optional: true },
  { id: "customer", name: "te_part_customer", hint: "te_hint_customer", optional: false },
  { id: "agent", name: "te_part_agent", hint: "te_hint_agent", optional: false },
  { id: "note", name: "te_part_note", hint: "te_hint_note", optional: true },
  { id: "opening", name: "te_part_opening", hint: "te_hint_opening", optional: true },
  { id: "composer", name: "te_part_composer", hint: "te_hint_composer", optional: false },
  { id: "send", name: "te_part_send", hint: "te_hint_send", optional: false },
  { id: "noteMode", name: "te_part_noteMode", hint: "te_hint_note_mode", optional: true },
  { id: "subject", name: "te_part_subject", hint: "te_hint_subject", optional: true },
];

/** Teaching Footnote a helpdesk that it does not know, by pointing at its parts. */
export function TeachView() {
  const sidebar = useSidebar();
  const teaching = useMemo(createTeaching, []);
  useEffect(() => {
    void begin(sidebar, teaching);
    return () => {
      // What was taught so far stays with the tab; only what is drawn in the page goes.
      if (teaching.saved.value === null) void show(sidebar, teaching, null);
    };
  }, [sidebar, teaching]);
  useEffect(() => {
    const stop = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !teaching.picking.value) return;
      // Elsewhere the same key goes back to the ticket.
      event.stopImmediatePropagation();
      void cancel(sidebar, teaching);
    };
    window.addEventListener("keydown", onKey, { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, [sidebar, teaching]);
  const { begun, recipe, tried, saved } = teaching;
  useInView("teach-problem", sidebar.problem.value);
  useInView("teach-tried", tried.value);
  return (
    <>
      <BackHeader title={t("sb_teach")} />
      <main class="body">
        <div id="teach-problem">{sidebar.problem.value ? <ProblemBlock problem={sidebar.problem.value} /> : null}</div>
        {begun.value && !begun.value.allowed ? <Ask origin={begun.value.origin} teaching={teaching} /> : null}
        {saved.value ? <Saved reload={saved.value.reload} /> : null}
        {recipe.value && !saved.value ? (
          <>
            <section class="sec">
              <p>{t("te_lede", begun.value?.origin ?? "")}</p>
              <p class="small muted">{t("te_lede_how")}</p>
              <ol class="teach-steps">
                {parts.map((part) => (
                  <TeachStep key={part.id} part={part} teaching={teaching} recipe={recipe.value as Recipe} />
                ))}
              </ol>
              {recipe.value.ticket === "" ? <p class="small muted">{t("te_no_ticket_yet")}</p> : null}
            </section>
            <div id="teach-tried">{tried.value ? <TriedTicket tried={tried.value} /> : null}</div>
            {noteModeShows(tried.value) ? (
              <p class="note gap" role="alert">
                {t("te_mode_back")}
              </p>
            ) : null}
            {tried.value?.conversation ? <Name teaching={teaching} recipe={recipe.value} /> : null}
          </>
        ) : null}
      </main>
      <Foot teaching={teaching} />
    </>
  );
}

/** The steps are longer than the sidebar: what a press brought is scrolled to. */
function useInView(id: string, what: unknown): void {
  useEffect(() => {
    if (what) document.getElementById(id)?.scrollIntoView({ block: "start" });
  }, [id, what]);
}

/** The browser is asked in the press itself. */
function Ask({ origin, teaching }: { origin: string; teaching: Teaching }) {
  const sidebar = useSidebar();
  return (
    <section class="sec">
      <h2 class="strong">{t("te_ask", origin)}</h2>
      <p class="muted">{t("te_ask_why")}</p>
      <div class="row">
        <Button kind="primary" onPress={() => allowSite(sidebar, origin).then(() => begin(sidebar, teaching))}>
          {t("sb_allow_site")}
        </Button>
      </div>
    </section>
  );
}

function Name({ teaching, recipe }: { teaching: Teaching; recipe: Recipe }) {
  const set = (change: Partial<Recipe>) => (teaching.recipe.value = { ...recipe, ...change });
  return (
    <section class="sec ruled">
      <label class="block">
        <span class="muted">{t("te_name")}</span>
        <input class="field" maxLength={80} value={recipe.name} onInput={(event) => set({ name: event.currentTarget.value })} />
      </label>
      <label class="gap block">
        <span class="muted">{t("te_by")}</span>
        <input
          class="field"
          maxLength={120}
          value={recipe.taughtBy ?? ""}
          onInput={(event) => set({ taughtBy: event.currentTarget.value || null })}
        />
      </label>
    </section>
  );
}

function Saved({ reload }: { reload: boolean }) {
  return (
    <section class="sec" role="status">
      <h2 class="strong">{t("te_saved")}</h2>
      <p class="muted">{t(reload ? "te_saved_reload" : "te_saved_now")}</p>
    </section>
  );
}

const noteModeShows = (tried: Tried | null) => tried?.parts.some((p) => p.part === "noteMode" && p.found > 0) ?? false;

function Foot({ teaching }: { teaching: Teaching }) {
  const sidebar = useSidebar();
  const { recipe, tried, saved } = teaching;
  if (saved.value)
    return (
      <footer class="foot">
        <Button id="main-action" kind="primary" grow onPress={() => end(sidebar, teaching)}>
          {t(saved.value.reload ? "te_reload" : "te_done")}
        </Button>
      </footer>
    );
  const read = tried.value !== null && tried.value.conversation !== null;
  // What shows in a reply too would make a note of every reply.
  const good = read && !noteModeShows(tried.value);
  return (
    <footer class="foot">
      <Button id="main-action" kind={good ? "plain" : "primary"} grow shut={recipe.value === null} onPress={() => tryIt(sidebar, teaching)}>
        {t(read ? "te_try_again" : "te_try")}
      </Button>
      {good ? (
        <Button id="teach-save" kind="primary" grow onPress={() => save(sidebar, teaching)}>
          {t("te_save")}
        </Button>
      ) : null}
    </footer>
  );
}
