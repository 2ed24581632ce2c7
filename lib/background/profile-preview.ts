import { retrieve, suggest } from "../assist.ts";
import type { Conversation } from "../conversation.ts";
import type { Draft } from "../drafting/draft.ts";
import type { Profile } from "../drafting/profile.ts";
import type { Screening } from "../guardrails/policy.ts";
import { screen } from "../guardrails/screen.ts";
import { detectLanguage } from "../language/detect.ts";
import { doorsFor } from "./doors.ts";
import { currentRules } from "./storage.ts";

/** How a profile would answer a customer's text, written on this device; nothing is sent and nothing is logged. */
export async function previewProfile(profile: Profile, text: string): Promise<{ draft: Draft | null; screening: Screening }> {
  const ticket = { helpdesk: "preview", origin: "preview", id: "preview" };
  const conversation = previewConversation(ticket, text);
  const language = detectLanguage(text) ?? profile.locale;
  const screening = screen(conversation, await currentRules(), language);
  if (screening.risk === "red") return { draft: null, screening };
  const real = doorsFor({ ticket, target: null, conversation });
  const doors = { ...real, append: async () => ({ seq: 0, head: "" }), keepRevisions: async () => undefined };
  const ask = { conversation, profile, screening, language, authenticated: false, accepted: false, drafter: "device" as const, instruction: "", refine: null, text: null };
  const progress = { stage: () => undefined, text: () => undefined };
  const { draft } = await suggest("preview", ask, retrieve(ask, doors), doors, progress, new AbortController().signal);
  return { draft, screening };
}

function previewConversation(ticket: Conversation["ticket"], text: string): Conversation {
  return {
    ticket,
    subject: "",
    channel: "unknown",
    brand: null,
    queue: null,
    tags: [],
    customer: { name: null, email: null },
    agent: { name: null, id: null },
    messages: [{ id: "1", role: "customer", name: null, mine: false, visibility: "public", at: null, text, removed: { quotes: 0, signatures: 0 }, attachments: [] }],
    receipt: { how: "pasted", read: 1, total: 1, internal: 0, quotes: 0, signatures: 0, attachments: [], shortened: 0, disagree: [] },
  };
}
