import { send } from "../bus.ts";
import { type Conversation, movedOn, openTurn, publicMessages, ticketKey } from "../conversation.ts";
import { brandNamedIn, chooseProfile } from "../drafting/choose-profile.ts";
import type { Profile } from "../drafting/profile.ts";
import { toProblem } from "../errors.ts";
import { screen } from "../guardrails/screen.ts";
import { detectLanguage } from "../language/detect.ts";
import { type Found, reaches, retrieve } from "../retrieve.ts";
import { stripConversation } from "../strip-conversation.ts";
import { doorsFor } from "./doors.ts";
import { lookForExposed } from "./exposed.ts";
import { findOnce } from "./findings.ts";
import { tellOf } from "./notifying.ts";
import { rememberSeen } from "./seen.ts";
import { findTicket, updateTicket } from "./sessions.ts";
import type { Session, TicketState } from "./state.ts";
import { currentRules, storage } from "./storage.ts";
import { targetOf } from "./target.ts";

/** Reopening the same ticket within this time is the same visit in the log. */
const sameVisit = 30 * 60_000;

/** A hit that is counted beside its question: as likely as not to answer it. */
const speaksTo = { answers: 0.4, coverage: 0.4 };

/** The number of the latest reading that was begun and that has ended, by ticket: what an older one says comes too late. */
const begun = new Map<string, number>();
const ended = new Map<string, number>();

/** Reads the ticket's thread through its page, screens it and starts the search. A failure becomes the view's problem. */
export async function readTicket(session: Session): Promise<void> {
  const before = await findTicket(session.ticket);
  if (!before.conversation) await updateTicket(session.ticket, { phase: "reading", problem: null });
  const key = ticketKey(session.ticket);
  const mine = (begun.get(key) ?? 0) + 1;
  begun.set(key, mine);
  const late = () => {
    if ((ended.get(key) ?? 0) > mine) return true;
    ended.set(key, mine);
    return false;
  };
  try {
    const conversation = await send("conversation.read", { ticket: session.ticket }, targetOf(session));
    if (late()) return;
    await takeIn(session.ticket, stripConversation(conversation));
  } catch (error) {
    const problem = toProblem(error);
    // A page that was left while it was read is no failure: its successor announces itself.
    if (problem.code === "aborted" || problem.code === "bus.unreachable" || late()) return;
    await updateTicket(session.ticket, before.conversation ? { problem } : { phase: "refused", problem });
  }
}

/** Takes in a conversation, whoever read it: language, risk, profile, questions, and an entry for the visit. */
export async function takeIn(ticket: Session["ticket"], conversation: Conversation): Promise<void> {
  const [profiles, rules] = await Promise.all([storage.profiles.page(), currentRules()]);
  const language = languageOf(conversation);
  const screening = screen(conversation, rules, language);
  const brand = conversation.brand ?? brandNamedIn(profiles, customerText(conversation));
  const choice = chooseProfile(profiles, { brand, queue: conversation.queue, language });
  // From what holds at that moment: a draft may have been asked for while this was read again.
  const next = await updateTicket(ticket, (state) => {
    const profile = profiles.find((p) => p.id === state.profile) ?? choice?.profile;
    return {
      conversation,
      language,
      screening,
      profile: profile?.id ?? null,
      fallback: choice?.fallback ?? false,
      // What was handed over and written to since is another matter.
      handed: state.conversation && movedOn(state.conversation, conversation) ? [] : state.handed,
      accepted: state.accepted ?? inTargetQueue(conversation, screening.queue),
      identity: state.identity ?? vouched(conversation, profile),
      stale: state.draft !== null && (state.stale || (state.conversation !== null && movedOn(state.conversation, conversation))),
      phase: phaseAfterReading(state),
      problem: state.problem?.code.startsWith("helpdesk.") ? null : state.problem,
    };
  });
  // On record first: whatever fails after it takes no entry with it.
  await logVisit(next);
  await lookForExposed(ticket);
  await tellOf(next, rules);
  await rememberSeen(ticket, conversation);
  await countMatches(next);
}

function phaseAfterReading(state: TicketState): TicketState["phase"] {
  return state.phase === "reading" || state.phase === "refused" ? (state.draft ? "drafted" : "ready") : state.phase;
}

/** What the customer wrote, where no brand is given: pasted text often names it. */
function customerText(conversation: Conversation): string {
  const own = publicMessages(conversation).filter((m) => m.role === "customer");
  return [conversation.subject, ...own.map((m) => m.text)].join("\n");
}

/** The language of the open turn, or of the customer's longer history when the turn is too short to tell. */
function languageOf(conversation: Conversation): string | null {
  const turn = openTurn(conversation)
    .map((m) => m.text)
    .join("\n");
  const history = publicMessages(conversation)
    .filter((m) => m.role === "customer")
    .map((m) => m.text)
    .join("\n");
  return detectLanguage(turn) ?? detectLanguage(history) ?? detectLanguage(conversation.subject);
}

function inTargetQueue(conversation: Conversation, queue: string | null): string | null {
  return queue !== null && conversation.queue?.toLowerCase() === queue.toLowerCase() ? `queue:${queue}` : null;
}

function vouched(conversation: Conversation, profile: Profile | undefined): string | null {
  return profile?.authenticatedChannels.includes(conversation.channel) ? `channel:${conversation.channel}` : null;
}

async function logVisit(state: TicketState): Promise<void> {
  const { conversation, screening } = state;
  if (!conversation || !screening || (state.openedAt !== null && Date.now() - state.openedAt < sameVisit)) return;
  await updateTicket(state.ticket, { openedAt: Date.now() });
  const characters = conversation.messages.reduce((sum, m) => sum + m.text.length, 0);
  const doors = doorsFor({ ticket: state.ticket, target: null });
  try {
    await doors.append(
      {
        kind: "ticket.opened",
        messages: conversation.messages.length,
        characters,
        risk: screening.risk,
        rules: screening.hits.map((h) => h.rule),
      },
      {},
    );
  } catch (error) {
    await updateTicket(state.ticket, { openedAt: null, problem: toProblem(error) });
  }
}

/** What the knowledge says about a ticket; searched once per state of the conversation, profile and identity. `read`: the profiles, where they are being read already. */
export async function foundFor(state: TicketState, read = storage.profiles.page()): Promise<Found> {
  const { conversation } = state;
  const [profiles, knowledge] = await Promise.all([read, storage.articles.revision()]);
  const profile = profiles.find((p) => p.id === state.profile);
  if (!conversation || !profile) return { sayable: { questions: [], hits: [] }, internal: [] };
  const language = state.language ?? profile.locale;
  const signature = [
    conversation.messages.at(-1)?.id,
    conversation.messages.length,
    profile.id,
    profile.revision,
    state.identity !== null,
    language,
    knowledge,
  ].join(" ");
  const doors = doorsFor({ ticket: state.ticket, target: null });
  return findOnce(state.ticket, signature, () =>
    retrieve({ conversation, profile, authenticated: state.identity !== null, language }, doors),
  );
}

async function countMatches(state: TicketState): Promise<void> {
  try {
    const { sayable } = await foundFor(state);
    const questions = sayable.questions.map((q) => ({
      text: q.text,
      message: q.message,
      matches: q.hits.filter((h) => reaches(h, speaksTo)).length,
    }));
    await updateTicket(state.ticket, { questions });
  } catch (error) {
    await updateTicket(state.ticket, { problem: toProblem(error) });
  }
}
