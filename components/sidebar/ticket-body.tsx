import { t } from "../ui/i18n.ts";
import { ConfidenceSection } from "./confidence-section.tsx";
import { Customer } from "./customer.tsx";
import { DraftSection } from "./draft-section.tsx";
import { draftStop } from "./draft-stop.ts";
import { FactField } from "./fact-field.tsx";
import { GuardSection } from "./guard-section.tsx";
import { HandOver } from "./hand-over.tsx";
import { LaneForYou } from "./lane-for-you.tsx";
import { NoAnswer } from "./no-answer.tsx";
import { ProblemBlock } from "./problem-block.tsx";
import { Questions } from "./questions.tsx";
import { Reading } from "./reading.tsx";
import { Refine } from "./refine.tsx";
import { RuleSteps } from "./rule-steps.tsx";
import { Sent } from "./sent.tsx";
import type { Stage } from "./sidebar-stage.ts";
import { useSidebar } from "./sidebar-state.ts";
import { Sources } from "./sources.tsx";
import { Stopped } from "./stopped.tsx";
import { Streaming } from "./streaming.tsx";
import { Trail } from "./trail.tsx";
import { VerifyList } from "./verify-list.tsx";
import { nextDrafter, writeDraft } from "./write-draft.ts";

/** The part between strips and footer, for each picture of the ticket. */
export function TicketBody({ stage }: { stage: Stage }) {
  const sidebar = useSidebar();
  const problem = sidebar.problem.value ?? sidebar.view.value?.problem ?? null;
  // The first is asked in the footer, the others are what `Stopped` says with who and why.
  const said = problem?.code === "insert.typed" || problem?.code.endsWith(".switched-off");
  const shown = said ? null : problem;
  return (
    <main class="body" id="body">
      {shown ? <ProblemBlock problem={shown} /> : null}
      {sidebar.online.value || stage === "refused" ? null : <p class="sec muted">{t("sb_offline_note")}</p>}
      <GuardSection />
      {stage === "reading" || stage === "refused" ? null : <Stopped />}
      {stage === "reading" ? <Reading /> : null}
      {stage === "ready" || stage === "drafted" ? <RuleSteps /> : null}
      {stage === "ready" ? <Ready /> : null}
      {stage === "streaming" ? <Streaming /> : null}
      {stage === "drafted" ? <Drafted /> : null}
      {stage === "hand-over" ? <HandOver /> : null}
      {stage === "sent" ? <Sent /> : null}
    </main>
  );
}

/** What this device writes is quoted: only a model can write with a fact. */
function Ready() {
  const sidebar = useSidebar();
  return (
    <>
      <Questions />
      <Customer />
      {nextDrafter(sidebar) === "model" && !draftStop(sidebar.view.value) ? (
        <section class="sec ruled">
          <div class="sec-h">
            <h2>{t("sb_fact_first")}</h2>
            <span class="aside">{t("sb_optional")}</span>
          </div>
          <FactField
            label={t("sb_fact_first")}
            placeholder={t("sb_fact_placeholder")}
            go={t("sb_draft_with")}
            onGo={() => writeDraft(sidebar)}
          />
        </section>
      ) : null}
    </>
  );
}

/** Narrow: one lane. From 640 px: what to say on the left, what only the agent may know on the right. */
function Drafted() {
  const view = useSidebar().view.value;
  const draft = view?.draft;
  if (!view || !draft) return null;
  // What AI wrote before it was stopped is not there to be copied either.
  if (draftStop(view)) return view.trail.length > 0 ? <Trail steps={view.trail} /> : null;
  return (
    <div class="lanes">
      <LaneForYou internal={draft.internal} />
      <div class="lane-say">
        <NoAnswer draft={draft} />
        <DraftSection />
        <VerifyList draft={draft} />
        <Refine draft={draft} />
      </div>
      <div class="lane-proof">
        <ConfidenceSection confidence={draft.confidence} />
        <Sources draft={draft} />
        {view.trail.some((step) => step.code !== "logged") ? <Trail steps={view.trail} /> : null}
      </div>
    </div>
  );
}
