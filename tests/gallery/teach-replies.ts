import type { Recipe } from "../../lib/recipe.ts";

const css = (value: string) => ({ by: "css" as const, value, name: null, language: null });

/** A page that is half taught: the customer's and the agent's messages, not yet the send button. */
const recipe: Recipe = {
  version: 1,
  id: "5f0a3c1e-7d1b-4f6a-9a39-0f3f5b1c2d3e",
  name: "Peak & Pine helpdesk",
  origins: ["https://desk.example"],
  ticket: "\\/tickets\\/(\\d+)",
  thread: [css(".thread")],
  message: [css(".message")],
  body: [css(".body")],
  author: [css(".author")],
  at: [css("time")],
  roles: { customer: [{ kind: "css", value: ".from-customer" }], agent: [{ kind: "css", value: ".from-agent" }], note: [] },
  newestFirst: false,
  composer: [css("[contenteditable]")],
  send: [],
  noteMode: [],
  subject: [],
  taughtBy: null,
  taughtAt: "",
};

const picked = (part: string, tag: string, sample: string, score: number) => ({
  part,
  tag,
  sample,
  locators: [{ locator: css(tag), count: 1, visible: 1, score }],
});
const part = (name: string, found: number, used = 0, problem: string | null = null) => ({ part: name, found, used, problem });

const parts = [part("thread", 1), part("message", 4), part("customer", 2), part("agent", 2), part("composer", 2, -1, "several")];

/** The same page where Footnote may not run yet, where the ticket can't be read, and with nothing taught and a long name. */
export const teachStates: Record<string, Record<string, unknown>> = {
  "teach-ask": {
    "teach.begin": {
      teach: "t1",
      origin: "https://support.nordvik-outdoor.example",
      allowed: false,
      address: "",
      recipe: null,
      picked: [],
      parts: [],
    },
  },
  "teach-broken": {
    "teach.try": { conversation: null, problem: { code: "helpdesk.taught.message.author", detail: {} }, parts, beside: null },
  },
  "teach-beside": {
    "teach.try": {
      conversation: null,
      problem: { code: "helpdesk.taught.message.body", detail: {} },
      parts,
      beside: "Hello, I ordered the Ridgeline GTX boots three weeks ago, and they have still not come. How long does a refund take? Ki…",
    },
  },
  "teach-empty": {
    "teach.begin": {
      teach: "t1",
      origin: "https://warranty-and-spare-parts.nordvik-outdoor.example:8443",
      allowed: true,
      address: "",
      recipe: { ...recipe, ticket: "", thread: [], message: [], roles: { customer: [], agent: [], note: [] }, composer: [] },
      picked: [],
      parts: [],
    },
  },
  "diagnosis-failed": {
    "page.diagnose": {
      text: "Footnote 0.1.0\nbrowser: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36\nhelpdesk: intercom\ncode: helpdesk.intercom.logged-out",
      passed: false,
    },
  },
};

/** What the background says while a page is taught. */
export const teachReplies: Record<string, unknown> = {
  "teach.begin": {
    teach: "t1",
    origin: "https://desk.example",
    allowed: true,
    address: "https://desk.example/tickets/48213",
    recipe,
    picked: [
      picked("customer", "div", "Hello, it is Hannah again. The Ridgeline GTX boots are too small.", 0.9),
      picked("agent", "div", "Hi Hannah, sorry to hear that. Which size do you need?", 0.9),
      picked("composer", "div", "Write a reply", 0.5),
    ],
    parts,
  },
  "teach.try": {
    conversation: {
      subject: "Exchange size 7 for 7.5?",
      messages: [
        { id: "a", role: "customer", name: "Hannah Whitfield", visibility: "public", text: "The Ridgeline GTX boots are too small." },
        { id: "b", role: "agent", name: "Maya", visibility: "internal", text: "Third contact about this order." },
        { id: "c", role: "agent", name: "Maya", visibility: "public", text: "Hi Hannah, sorry to hear that. Which size do you need?" },
      ],
    },
    problem: null,
    parts,
    beside: null,
  },
  "teach.show": { found: 2 },
  "teach.save": { recipe, reload: true },
  "page.diagnose": {
    text: "Footnote 0.1.0\nhelpdesk: kustomer\naddress: /app/customers/000/event/000\nlanguage: en-GB, page: en\neditor [data-kt=draft]: 1 of 1 visible\nsend [data-kt=send]: 1 of 1 visible\npublic reply: true\ndata: customer public 2, agent public 2 (81 ms)\npage: none (0 ms)",
    passed: true,
  },
};
