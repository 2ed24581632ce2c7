import type { Conversation, Message } from "../../../lib/conversation.ts";
import type { Problem } from "../../../lib/errors.ts";
import type { Tried } from "../../../lib/teach-messages.ts";
import { list, plural, t } from "../../ui/i18n.ts";
import { ProblemBox } from "../problem-box.tsx";
import { Strip } from "../risk-strip.tsx";

/** The open ticket as it is read by what was taught: the receipt, who wrote each message and to whom, or what is missing. */
export function TriedTicket({ tried }: { tried: Tried }) {
  if (!tried.conversation) return tried.problem ? <Unread problem={tried.problem} beside={tried.beside} /> : null;
  const { messages, subject } = tried.conversation;
  return (
    <section class="sec ruled" aria-labelledby="tried">
      <div class="sec-h">
        <h2 id="tried">{t("te_read_as")}</h2>
      </div>
      {subject ? <p class="strong">{subject}</p> : null}
      <p class="muted">{receipt(tried.conversation)}</p>
      <ol class="teach-read">
        {messages.map((message) => (
          <li key={message.id} class={message.visibility}>
            <p class="small">
              <b class="strong">{whoText(message)}</b>{" "}
              <span class="faint">{t(message.visibility === "internal" ? "te_internal" : "te_public")}</span>
            </p>
            <p class="small muted">{beginning(message.text)}</p>
          </li>
        ))}
      </ol>
      <Beside text={tried.beside} />
      <p class="small muted">{t("te_read_check")}</p>
    </section>
  );
}

/** Elsewhere the same failure offers other ways to the text; here the way is to teach it better. */
function Unread({ problem, beside }: { problem: Problem; beside: string | null }) {
  const text = t(problem.code === "helpdesk.taught.ticket" ? "te_unread_ticket" : "te_unread");
  return (
    <section class="sec ruled">
      <ProblemBox problem={problem} text={text} />
      <Beside text={beside} />
    </section>
  );
}

/** A text that no message holds may be the customer's question: nobody would miss it in the list. */
function Beside({ text }: { text: string | null }) {
  return text === null ? null : (
    <Strip tone="amber" icon="warn">
      {t("te_beside", text)}
    </Strip>
  );
}

function receipt({ messages }: Conversation): string {
  const count = (role: Message["role"], visibility: Message["visibility"]) =>
    messages.filter((m) => m.role === role && m.visibility === visibility).length;
  return list(
    [
      plural("te_from_customer", count("customer", "public")),
      plural("te_from_agents", count("agent", "public")),
      plural("te_notes", messages.filter((m) => m.visibility === "internal").length),
    ].filter((text) => text !== ""),
  );
}

function whoText({ role, name }: Message): string {
  const kind = t(role === "customer" ? "te_customer" : "te_agent");
  return name ? t("te_who", kind, name) : kind;
}

const beginning = (text: string) => (text.length > 160 ? `${text.slice(0, 159)}…` : text);
