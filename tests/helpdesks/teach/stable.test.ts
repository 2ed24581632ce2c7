import { describe, expect, it } from "vitest";
import {
  attributeKind,
  isMadeUpClass,
  isPresence,
  isStableClass,
  isStableId,
  isWordLike,
  stemOf,
} from "../../../lib/helpdesks/teach/stable.ts";

describe("an attribute by which an element may be found again", () => {
  it.each([
    ["data-testid", "send-reply", "test"],
    ["data-test-id", "omni-log-item", "test"],
    ["data-kind", "customer", "attribute"],
    ["role", "log", "attribute"],
    ["name", "reply[text]", "attribute"],
    ["data-internal", "", "attribute"],
    ["aria-label", "Send reply", "words"],
    ["placeholder", "Skriv ett svar", "words"],
  ])("%s=%s is one", (name, value, kind) => {
    expect(attributeKind(name, value)).toBe(kind);
  });

  it.each([
    ["data-testid", "message-8812763"],
    ["data-author-name", "Amy"],
    ["data-user", "amy"],
    ["data-customer-email", "nils@mail.example"],
    ["title", "Nils Ek"],
    ["name", "Nils Ek"],
    ["href", "/users/7"],
    ["aria-label", "Message from Nils, 10:05"],
    ["aria-label", "Reply to nils@mail.example"],
    ["aria-expanded", "true"],
    ["data-state", "open"],
    ["data-v-7ba5bd90", ""],
    ["onclick", "go"],
    ["data-kind", "Nils Ek"],
    ["data-kind", "فاتورة"],
    ["@click", "go"],
  ])("%s=%s is none: it says who or when, or changes", (name, value) => {
    expect(attributeKind(name, value)).toBeNull();
  });

  it("may be there in each message with a number of its own", () => {
    expect(["data-message-id", "data-id", "data-index"].map(isPresence)).toEqual([true, true, true]);
    expect(["id", "data-v-id", "data-kind", "data-user"].map(isPresence)).toEqual([false, false, false, false]);
  });
});

describe("a name that people wrote", () => {
  it.each(["message", "entry-author", "ticketTitle", "comment_body", "h2", "isOk", "toTop", "col-12", "reply.text"])("is %s", (name) => {
    expect(isWordLike(name)).toBe(true);
  });

  it.each([
    "",
    "a",
    "8812763",
    "x8f2Kq",
    "kQzP8",
    "gD",
    "item-dXqL",
    "sc-bdVaJa1827",
    "css-1x2y3z",
    "ключ",
    "message 7",
    "zxcvbnmq",
    "a".repeat(41),
  ])("is not %s", (name) => {
    expect(isWordLike(name)).toBe(false);
  });
});

describe("a class", () => {
  it("says what an element is, or only how it looks", () => {
    expect(["message", "is-internal", "author-name"].filter(isStableClass)).toHaveLength(3);
    expect(["mt-4", "flex", "active", "css-ab12", "text-red", "_x8f2", "b", "svelte-abc"].filter(isStableClass)).toEqual([]);
  });

  it("is good until the next release where a tool made it up, and never where it is the state of the moment", () => {
    expect(["css-1x2y3z", "hB8fk2", "mt-4"].filter(isMadeUpClass)).toHaveLength(3);
    expect(["message", "active", "is-open", "hover", "unread", "first"].filter(isMadeUpClass)).toEqual([]);
  });

  it("keeps the part before a hash that each release adds", () => {
    expect(stemOf("Item_author__x8f2K")).toBe("Item_author__");
    expect(stemOf("Item_author__large")).toBeNull();
    expect(stemOf("block__element")).toBeNull();
    expect(stemOf("")).toBeNull();
  });
});

it("an id is one that was written, not counted up or drawn", () => {
  expect(["thread", "ticket-subject", "replyBox"].filter(isStableId)).toHaveLength(3);
  expect(["", "message-7", "ember", "radix-dialog", "cke-editor", "x8f2Kq"].filter(isStableId)).toEqual([]);
});
