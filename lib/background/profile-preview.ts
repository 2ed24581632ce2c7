import { suggest } from "../assist.ts";
import type { Draft } from "../drafting/draft.ts";
import type { Profile } from "../drafting/profile.ts";
import type { Screening } from "../guardrails/policy.ts";
import { screen } from "../guardrails/screen.ts";
import { detectLanguage } from "../language/detect.ts";
import { pastedConversation } from "../pasted-conversation.ts";
import { retrieve } from "../retrieve.ts";
import { doorsFor } from "./doors.ts";
import { currentMasking } from "./masking.ts";
import { currentRules } from "./storage.ts";

/** How a profile would answer a customer's text, written on this device; nothing is sent and nothing is logged. */
export async function previewProfile(profile: Profile, text: string): Promise<{ draft: Draft | null; screening: Screening }> {
  const ticket = { helpdesk: "preview", origin: "preview", id: "preview" };
  const conversation = pastedConversation(ticket, text, "pasted");
  const language = detectLanguage(text) ?? profile.locale;
  const screening = screen(conversation, await currentRules(), language);
  if (screening.risk === "red") return { draft: null, screening };
  const real = doorsFor({ ticket, target: null });
  const doors = { ...real, append: async () => ({ seq: 0, head: "" }), keepRevisions: async () => undefined };
  const ask = {
    conversation,
    profile,
    screening,
    masking: await currentMasking(),
    language,
    authenticated: false,
    accepted: false,
    drafter: "device" as const,
    instruction: "",
    refine: null,
    text: null,
    current: null,
  };
  const progress = { stage: () => undefined, text: () => undefined };
  const { draft } = await suggest("preview", ask, retrieve(ask, doors), doors, progress, new AbortController().signal);
  return { draft, screening };
}
