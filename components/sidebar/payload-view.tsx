import { useRef } from "preact/hooks";
import type { Payload } from "../../lib/session.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { type Key, t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { size } from "../ui/size.ts";
import { BackHeader } from "./back-header.tsx";
import { copyAndSay } from "./copy-draft.ts";
import { useFocus } from "./focus-first.ts";
import { MaskedList } from "./masked-list.tsx";
import { PayloadFacts } from "./payload-facts.tsx";
import { ProblemBlock } from "./problem-block.tsx";
import { Redacted } from "./redacted.tsx";
import { askForPayload } from "./show-payload.ts";
import { useSidebar } from "./sidebar-state.ts";
import { useMasking } from "./use-masking.ts";
import { useSelected } from "./use-selected.ts";
import { writeDraft } from "./write-draft.ts";

const parts: Record<Payload["parts"][number]["name"], Key> = {
  instructions: "sb_part_instructions",
  conversation: "sb_part_conversation",
  articles: "sb_part_articles",
  turn: "sb_part_turn",
  search: "sb_part_search",
  check: "sb_part_check",
};

/** What would leave this browser, word for word, before anything does. */
export function PayloadView() {
  const sidebar = useSidebar();
  const payload = sidebar.payload.value;
  useFocus("main-action");
  const body = useRef<HTMLElement>(null);
  const selected = useSelected(body);
  const masked = payload?.masked ?? [];
  const acts = useMasking(masked, async () => (await askForPayload(sidebar))?.masked ?? null);
  if (!payload) return null;
  const whole = payload.parts.map((part) => part.text).join("\n\n");
  const ready = payload.destination.notReady === null && payload.money.refused === null && !sidebar.stream.value;
  return (
    <>
      <BackHeader title={t("sb_payload_title")}>
        <IconButton icon="copy" label={t("sb_payload_copy")} onPress={() => copyAndSay(sidebar, whole)} />
      </BackHeader>
      <main class="body payload" ref={body}>
        {sidebar.problem.value ? <ProblemBlock problem={sidebar.problem.value} /> : null}
        <section class="sec payload-facts">
          <PayloadFacts payload={payload} />
        </section>
        <section class="sec ruled">
          <div class="sec-h">
            <h2>{t("sb_masked")}</h2>
            <span class="aside">{t("sb_masked_only_you")}</span>
          </div>
          <MaskedList values={masked} acts={acts} />
          <p class="faint small">{t("sb_mask_more_hint")}</p>
        </section>
        {payload.parts.map((part) => (
          <details key={part.name} open={part.name === "conversation"}>
            <summary>
              <Icon name="right" />
              {t(parts[part.name])}
              <span>{size(new TextEncoder().encode(part.text).length)}</span>
            </summary>
            <pre>
              <Redacted text={part.text} />
            </pre>
          </details>
        ))}
      </main>
      {selected ? (
        <div class="mask-selected">
          <q>{selected}</q>
          <button
            type="button"
            class="btn sm"
            // A press must not take the selection away before it is masked.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void acts.maskToo(selected, "OTHER")}
          >
            {t("sb_mask_more")}
          </button>
        </div>
      ) : null}
      <footer class="foot">
        {ready ? (
          <Button id="main-action" kind="primary" grow onPress={() => writeDraft(sidebar, { drafter: "model" })}>
            {t("sb_send_and_draft")} <kbd>Enter</kbd>
          </Button>
        ) : null}
        <Button grow={!ready} onPress={() => (sidebar.screen.value = "ticket")}>
          {t("sb_cancel")}
        </Button>
      </footer>
    </>
  );
}
