import { untracked, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../ui/i18n.ts";
import { readShortcuts } from "../ui/shortcuts.ts";
import { DeskStrip } from "./desk-strip.tsx";
import { ExposedStrip } from "./exposed-strip.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { listenForKeys } from "./keys.ts";
import { KnowledgeStrip } from "./knowledge-strip.tsx";
import { PasteView } from "./paste-view.tsx";
import { PayloadView } from "./payload-view.tsx";
import { ReadingProgress } from "./reading.tsx";
import { ReceiptRow } from "./receipt-row.tsx";
import { ReportView } from "./report-view.tsx";
import { RiskStrip } from "./risk-strip.tsx";
import { sidebarStage } from "./sidebar-stage.ts";
import { SidebarContext, type Sidebar as State, useSidebar } from "./sidebar-state.ts";
import { DiagnosisView } from "./teach/diagnosis-view.tsx";
import { TeachView } from "./teach/teach-view.tsx";
import { TicketBody } from "./ticket-body.tsx";
import { WaitingStrip } from "./waiting-strip.tsx";
import { watchSession } from "./watch-session.ts";

/** The sidebar: one ticket from what was read to what was sent. */
export function Sidebar({ state }: { state: State }) {
  useSignalEffect(() => {
    // Runs again when the session changes: what follows the old one hangs up.
    void state.session.value;
    const end = new AbortController();
    untracked(() => void watchSession(state, end.signal));
    return () => end.abort();
  });
  useEffect(() => {
    const end = new AbortController();
    const online = () => (state.online.value = navigator.onLine);
    window.addEventListener("online", online, { signal: end.signal });
    window.addEventListener("offline", online, { signal: end.signal });
    listenForKeys(state, end.signal);
    void readShortcuts();
    return () => {
      end.abort();
      state.stream.value?.abort.abort();
    };
  }, [state]);
  return (
    <SidebarContext.Provider value={state}>
      <div class="sb">
        <Front />
        <p class="vh" role="status">
          {state.status.value}
        </p>
      </div>
    </SidebarContext.Provider>
  );
}

function Front() {
  const { screen } = useSidebar();
  const before = useRef(screen.value);
  useEffect(() => {
    // Back from a view that lay over the ticket: the focus goes to the footer, not to nowhere.
    if (before.current !== "ticket" && screen.value === "ticket") document.getElementById("main-action")?.focus();
    before.current = screen.value;
  }, [screen.value]);
  if (screen.value === "payload") return <PayloadView />;
  if (screen.value === "paste") return <PasteView />;
  if (screen.value === "report") return <ReportView />;
  if (screen.value === "teach") return <TeachView />;
  if (screen.value === "diagnosis") return <DiagnosisView />;
  return <Ticket />;
}

function Ticket() {
  const { view, stream } = useSidebar();
  const stage = sidebarStage(view.value, stream.value !== null);
  return (
    <>
      <Header />
      {stage === "refused" ? null : (
        <section class="strips" aria-label={t("sb_what_was_read")}>
          {stage === "reading" ? <ReadingProgress /> : null}
          <ReceiptRow />
          {stage === "sent" ? null : <RiskStrip />}
          {stage === "reading" ? null : <ExposedStrip />}
          {stage === "sent" ? null : <KnowledgeStrip />}
          <DeskStrip />
          <WaitingStrip />
        </section>
      )}
      {stage === "refused" ? <WaitingStrip /> : null}
      <TicketBody stage={stage} />
      <Footer stage={stage} />
    </>
  );
}
