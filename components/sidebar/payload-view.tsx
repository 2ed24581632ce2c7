import type { Payload } from "../../lib/session.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { type Key, t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { size } from "../ui/size.ts";
import { BackHeader } from "./back-header.tsx";
import { copyAndSay } from "./copy-draft.ts";
import { useFocus } from "./focus-first.ts";
import { PayloadFacts } from "./payload-facts.tsx";
import { Redacted } from "./redacted.tsx";
import { useSidebar } from "./sidebar-state.ts";
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
  if (!payload) return null;
  const whole = payload.parts.map((part) => part.text).join("\n\n");
  const ready = payload.destination.notReady === null && payload.money.refused === null && !sidebar.stream.value;
  return (
    <>
      <BackHeader title={t("sb_payload_title")}>
        <IconButton icon="copy" label={t("sb_payload_copy")} onPress={() => copyAndSay(sidebar, whole)} />
      </BackHeader>
      <main class="body payload">
        <section class="sec payload-facts">
          <PayloadFacts payload={payload} />
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
