import type { Conversation } from "../conversation.ts";
import { publicMessages } from "../conversation.ts";
import { findValues } from "../language/values.ts";
import type { Profile } from "./profile.ts";
import { firstName } from "./salutation.ts";

type Known = { conversation: Conversation; profile: Profile; agentName: string | null; language: string };

const first = (name: string | null): string | null => name?.trim().split(/\s+/)[0] ?? null;

/** What a macro's placeholder stands for, by how helpdesks name it; null where it is not known. */
const meanings: [RegExp, (known: Known) => string | null][] = [
  [/^(?:ticket\.)?(?:requester|customer|contact|user|end_user|recipient)\.first_?name$/, (k) => firstName(k.conversation.customer.name)],
  [/^(?:ticket\.)?(?:requester|customer|contact|user|end_user|recipient)\.(?:full_?)?name$/, (k) => k.conversation.customer.name],
  [/^(?:ticket\.)?(?:requester|customer|contact|user|end_user|recipient)\.email$/, (k) => k.conversation.customer.email],
  [/^(?:current_user|agent|assignee|ticket\.assignee|sender)\.first_?name$/, (k) => first(k.agentName)],
  [/^(?:current_user|agent|assignee|ticket\.assignee|sender)\.(?:full_?)?name$/, (k) => k.agentName],
  [/^(?:ticket|conversation|case)\.(?:id|number|display_id)$/, (k) => k.conversation.ticket.id],
  [/^(?:ticket|conversation|case)\.(?:title|subject)$/, (k) => k.conversation.subject || null],
  [/^(?:ticket\.)?(?:brand|account|company|inbox|organization)(?:\.name)?$/, (k) => k.profile.brand],
  [/(?:^|[._])order(?:_?(?:number|id|no))?$|^order\.(?:number|id|name)$/, orderNumber],
];

const placeholder =
  /\{\{\s*([\p{L}_][\p{L}\p{N}_.]*)\s*(?:\|[^{}]*)?\}\}|\$\{\s*([\p{L}_][\p{L}\p{N}_.]*)\s*\}|\[\[\s*([\p{L}_][\p{L}\p{N}_.]*)\s*\]\]/gu;

/** A saved reply's text with its placeholders filled where the conversation knows them; the others stay, and keep Insert shut. */
export function fillPlaceholders(text: string, known: Known): string {
  return text.replace(placeholder, (all, ...names: (string | undefined)[]) => {
    const name = (names[0] ?? names[1] ?? names[2] ?? "").toLowerCase();
    return meanings.find(([pattern]) => pattern.test(name))?.[1](known) ?? all;
  });
}

/** The one number that the customer gave; of several nobody knows which. */
function orderNumber({ conversation, language }: Known): string | null {
  const text = [conversation.subject, ...publicMessages(conversation).map((m) => m.text)].join("\n");
  const found = new Set(
    findValues(text, language)
      .filter((v) => v.kind === "reference")
      .map((v) => v.text),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
