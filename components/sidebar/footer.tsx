import { useEffect, useRef } from "preact/hooks";
import { Button, IconButton } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { shortcuts } from "../ui/shortcuts.ts";
import { watchVisible } from "../ui/visible-frame.ts";
import { ComposerQuestion } from "./composer-question.tsx";
import { copyDraft } from "./copy-draft.ts";
import { draftStop } from "./draft-stop.ts";
import { type FooterState, footerState } from "./footer-state.ts";
import { modelSet } from "./model-set.ts";
import { goToFirstOpen } from "./open-items.ts";
import { pressMain } from "./press-main.ts";
import { showPayload } from "./show-payload.ts";
import type { Stage } from "./sidebar-stage.ts";
import { useSidebar } from "./sidebar-state.ts";
import { nextDrafter, writeDraft } from "./write-draft.ts";

const keyOf = { draft: "draft", insert: "insert", apply: "insert", stop: null } as const;

/** Same place, same height in every state: Draft, Stop, Insert and Apply share one button. */
export function Footer({ stage }: { stage: Stage }) {
  const sidebar = useSidebar();
  const state = footerState(sidebar, stage);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const end = new AbortController();
    if (bar.current) watchVisible(bar.current, end.signal);
    return () => end.abort();
  }, []);
  return (
    <footer>
      {sidebar.composerHasText.value ? <ComposerQuestion /> : <FootNote state={state} />}
      <div class="foot" ref={bar}>
        <MainButton state={state} stage={stage} />
        <Beside stage={stage} />
      </div>
    </footer>
  );
}

function FootNote({ state }: { state: FooterState }) {
  const sidebar = useSidebar();
  if (state.note === "") return null;
  return (
    <div class="foot-note">
      <span id="foot-note" class={state.urgent ? "todo" : ""}>
        {state.note}
      </span>
      {state.link === "next" ? (
        <Button kind="small-link" onPress={() => sidebar.view.value && goToFirstOpen(sidebar.view.value)}>
          {t("sb_next")}
        </Button>
      ) : null}
      {state.link === "payload" ? (
        <Button kind="small-link" onPress={() => showPayload(sidebar)}>
          {t("sb_see_it")}
        </Button>
      ) : null}
    </div>
  );
}

function MainButton({ state, stage }: { state: FooterState; stage: Stage }) {
  const sidebar = useSidebar();
  const name = keyOf[state.action];
  const key = name === null ? "Esc" : shortcuts.value[name];
  const icon = state.action === "stop" ? "square" : state.action === "insert" && state.shut ? "lock" : null;
  return (
    <Button
      id="main-action"
      kind={state.primary ? "primary" : "plain"}
      grow
      shut={state.shut}
      icon={icon}
      {...(state.note === "" ? {} : { describedBy: "foot-note" })}
      onPress={(event) => pressMain(sidebar, stage, event)}
    >
      {state.label}
      {key ? <kbd>{key}</kbd> : null}
    </Button>
  );
}

function Beside({ stage }: { stage: Stage }) {
  const sidebar = useSidebar();
  const view = sidebar.view.value;
  const report = <IconButton icon="flag" label={t("sb_report")} onPress={() => (sidebar.screen.value = "report")} />;
  if (stage === "hand-over") return report;
  if (draftStop(view)) return stage === "drafted" ? report : null;
  if (stage === "ready" && view && modelSet(view) && nextDrafter(sidebar) === "model") {
    return <IconButton icon="chip" label={t("sb_draft_device_instead")} onPress={() => writeDraft(sidebar, { drafter: "device" })} />;
  }
  if (stage !== "drafted") return null;
  return (
    <>
      <IconButton icon="copy" label={t("sb_copy_draft")} onPress={() => copyDraft(sidebar)} />
      <IconButton icon="redo" label={t("sb_draft_again")} onPress={() => writeDraft(sidebar)} />
      {report}
    </>
  );
}
