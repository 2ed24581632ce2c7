import { assemble } from "../../lib/drafting/assemble.ts";
import { chosen } from "../../lib/drafting/chosen.ts";
import type { Draft } from "../../lib/drafting/draft.ts";
import { extract } from "../../lib/drafting/extract.ts";
import { retrieve } from "../../lib/retrieve.ts";
import { newConversation, newMessage } from "../conversation-maker.ts";
import { sampleProfiles, sampleSearch } from "../sample-world.ts";

/** The device's draft for one message to a brand of the sample world, checked like any other. */
export async function deviceDraft(message: { text: string; profile: string; language?: string; portal?: true }): Promise<Draft> {
  const profile = sampleProfiles.find((p) => p.id === message.profile);
  if (!profile) throw new Error(`no sample profile ${message.profile}`);
  const language = message.language ?? profile.locale;
  const conversation = newConversation([newMessage(message.text, { id: "m1", role: "customer", visibility: "public" })], {
    ticket: { helpdesk: "sandbox", origin: "https://desk.example", id: "1" },
    brand: profile.brand,
    customer: { name: "Hannah Whitfield", email: "hannah@mail.example" },
    agent: { name: "Maya", id: null },
  });
  const seeker = { conversation, profile, language, authenticated: message.portal ?? false };
  const { sayable, internal } = await retrieve(seeker, { search: sampleSearch });
  const raw = extract({ profile, conversation, search: sayable, internal, language, agentName: "Maya", negative: false });
  return assemble({
    id: "d1",
    at: "2026-11-22T00:00:00Z",
    drafter: "device",
    model: null,
    profile,
    language,
    raw,
    passages: chosen(sayable),
    internal,
    conversation,
    risk: "green",
    search: sayable,
    instruction: "",
    now: "2026-11-22T00:00:00Z",
  });
}
