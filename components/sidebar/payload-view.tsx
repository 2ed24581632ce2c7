import type { Payload } from "../../lib/session.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { type Key, list, number, plural, t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { size } from "../ui/size.ts";
import { BackHeader } from "./back-header.tsx";
import { copyAndSay } from "./copy-draft.ts";
import { useFocus } from "./focus-first.ts";
import { Redacted } from "./redacted.tsx";
import { replacedWords } from "./replaced-words.ts";
import { useSidebar } from "./sidebar-state.ts";
import { writeDraft } from "./write-draft.ts";

const parts: Record<Payload["parts"][number]["name"], Key> = {
  instructions: "sb_part_instructions",
  conversation: "sb_part_conversation",
  articles: "sb_part_articles",
  turn: "sb_part_turn",
  search: "sb_part_search",
};

/** What would leave this browser, word for word, before anything does. */
export function PayloadView() {
  const sidebar = useSidebar();
  const payload = sidebar.payload.value;
  useFocus("main-action");
  if (!payload) return null;
  const whole = payload.parts.map((part) => part.text).join("\n\n");
  const ready = payload.destination.notReady === null && !sidebar.stream.value;
  return (
    <>
      <BackHeader title={t("sb_payload_title")}>
        <IconButton icon="copy" label={t("sb_payload_copy")} onPress={() => copyAndSay(sidebar, whole)} />
      </BackHeader>
      <main class="body payload">
        <section class="sec payload-facts">
          <Facts payload={payload} />
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

function Facts({ payload }: { payload: Payload }) {
  const { destination, leftOut } = payload;
  const stated = (fact: { value: string; by: string } | null) =>
    fact ? (
      <>
        {fact.value} <span class="faint">{t("sb_stated_by", fact.by === "lead" ? t("sb_by_lead") : fact.by)}</span>
      </>
    ) : (
      t("sb_not_stated")
    );
  const left = [
    leftOut.attachments > 0 ? plural("sb_left_attachments", leftOut.attachments) : null,
    leftOut.quotes > 0 ? plural("sb_left_quotes", leftOut.quotes) : null,
    leftOut.signatures > 0 ? plural("sb_left_signatures", leftOut.signatures) : null,
    leftOut.notes > 0 ? plural("sb_left_notes", leftOut.notes) : null,
    leftOut.internalArticles > 0 ? plural("sb_left_articles", leftOut.internalArticles) : null,
  ].filter((part) => part !== null);
  return (
    <dl class="facts">
      <dt>{t("sb_to")}</dt>
      <dd>
        {destination.name}
        {destination.host ? <span class="code"> {destination.host}</span> : null}
      </dd>
      <dt>{t("sb_region")}</dt>
      <dd>{stated(destination.region)}</dd>
      <dt>{t("sb_retention")}</dt>
      <dd>{stated(destination.retention)}</dd>
      <dt>{t("sb_size")}</dt>
      <dd>{t("sb_size_tokens", size(payload.bytes), number(payload.tokens))}</dd>
      <dt>{t("sb_replaced")}</dt>
      <dd>{replacedWords(payload.replaced)}</dd>
      <dt>{t("sb_left_out")}</dt>
      <dd>{left.length > 0 ? list(left) : t("sb_nothing")}</dd>
    </dl>
  );
}
