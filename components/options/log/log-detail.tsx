import { Button } from "../../ui/button.tsx";
import { number, t } from "../../ui/i18n.ts";
import { WordDiff } from "../../ui/word-diff.tsx";
import { dayTime } from "../day-time.ts";
import { kindName } from "./happening-words.ts";
import { agentOf, erasedNames, type LogItem, sameSuggestion, textNamed } from "./log-item.ts";
import { SuggestionFacts } from "./suggestion-facts.tsx";
import { type Judging, VerdictPanel } from "./verdict-panel.tsx";

interface LogDetailProps {
  item: LogItem;
  items: LogItem[];
  judging: Judging;
  onClose?: () => void;
}

/** One line with its suggestion: what was drafted, what was sent, how it was judged, and what it rests on. */
export function LogDetail({ item, items, judging, onClose }: LogDetailProps) {
  const lines = sameSuggestion(items, item);
  const suggestion = lines.find((l) => l.entry?.happening.kind === "suggestion");
  const { entry } = item;
  return (
    <div class="d-gap">
      <div class="d-section-head">
        <h2>
          {entry ? kindName(entry.happening.kind) : t("op_line_unreadable")}
          {entry?.ticket ? `, #${entry.ticket.id}` : ""}
        </h2>
        {onClose ? (
          <Button kind="small-link" onPress={onClose}>
            {t("op_close")}
          </Button>
        ) : null}
      </div>
      <Versus lines={lines} />
      {suggestion ? <VerdictPanel key={suggestion.id} suggestion={suggestion} lines={lines} items={items} judging={judging} /> : null}
      {suggestion?.entry?.happening.kind === "suggestion" ? <SuggestionFacts happening={suggestion.entry.happening} /> : null}
      <dl class="d-kv">
        <dt>{t("op_entry")}</dt>
        <dd>{number(item.seq)}</dd>
        {entry ? (
          <>
            <dt>{t("op_time")}</dt>
            <dd>{dayTime(entry.at)}</dd>
          </>
        ) : null}
        {agentOf(item) ? (
          <>
            <dt>{t("op_agent")}</dt>
            <dd>{agentOf(item)}</dd>
          </>
        ) : null}
        {entry?.brand ? (
          <>
            <dt>{t("op_brand")}</dt>
            <dd>{entry.brand}</dd>
          </>
        ) : null}
        {entry?.channel ? (
          <>
            <dt>{t("op_channel")}</dt>
            <dd>{entry.channel}</dd>
          </>
        ) : null}
        <dt>{t("op_fingerprint")}</dt>
        <dd class="d-mono">{item.hash.slice(0, 16)}</dd>
      </dl>
      <Trail lines={lines.filter((l) => l.install === item.install)} />
    </div>
  );
}

function Versus({ lines }: { lines: LogItem[] }) {
  const draft = textNamed(lines, "draft");
  const sent = textNamed(lines, "sent");
  const erased = lines.some((l) => erasedNames(l).some((name) => name === "draft" || name === "sent"));
  if (draft === null && sent === null) return erased ? <p class="d-muted">{t("op_texts_erased")}</p> : null;
  return (
    <>
      {draft !== null && sent !== null ? (
        <div>
          <h3>{t("op_draft_to_sent")}</h3>
          <p class="d-draft d-said">
            <WordDiff before={draft} after={sent} />
          </p>
        </div>
      ) : null}
      {draft !== null && sent === null ? (
        <div>
          <h3>{t("op_draft")}</h3>
          <p class="d-draft d-said">{draft}</p>
          <p class="d-muted">{erased ? t("op_texts_erased") : t("op_not_sent")}</p>
        </div>
      ) : null}
      {draft === null && sent !== null ? (
        <div>
          <h3>{t("op_sent")}</h3>
          <p class="d-draft d-said">{sent}</p>
        </div>
      ) : null}
    </>
  );
}

function Trail({ lines }: { lines: LogItem[] }) {
  if (lines.length < 2) return null;
  return (
    <div>
      <h3>{t("op_trail")}</h3>
      <ul class="d-chain">
        {lines.map((l) => (
          <li key={l.id}>
            <span>{number(l.seq)}</span>
            <span>{l.entry ? kindName(l.entry.happening.kind) : ""}</span>
            <span class="d-small">{l.entry ? dayTime(l.entry.at) : ""}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
