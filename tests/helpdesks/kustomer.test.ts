// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { detect } from "../../lib/helpdesks/detection.ts";
import { first } from "../../lib/helpdesks/first.ts";
import { kustomer } from "../../lib/helpdesks/kustomer.ts";
import { fixturePage } from "./fixture-page.ts";

const base = "https://tarnwick.api.kustomerapp.com/v1/conversations/5f00000000000000000000aa";
const notes = `${base}/notes?page=1&pageSize=100`;
interface Talk {
  data: { attributes: { tags: string[]; queue: { id: string } } };
}
interface Notes {
  data: object[];
}

/** The fixture's conversation, which changes as the desk would change it; `keeps` answers well and changes nothing. */
function desk({ keeps = false, refuses = false, tags = [] as string[] } = {}) {
  let talk = {} as Talk;
  let noted = {} as Notes;
  const { page, written } = fixturePage("kustomer", (answers) => {
    talk = answers[base] as Talk;
    talk.data.attributes.tags.push(...tags);
    noted = answers[notes] as Notes;
    if (refuses) for (const write of [`POST ${base}/tags`, `POST ${base}/notes`, `PUT ${base}`]) answers[write] = { $refused: "forbidden" };
  });
  const call: typeof page.call = async (at, init = {}) => {
    const answer = await page.call(at, init);
    const body = init.body as { tags?: string[]; queue?: { id: string }; body?: string } | undefined;
    if (body && !keeps) {
      talk.data.attributes.tags.push(...(body.tags ?? []));
      if (body.queue) talk.data.attributes.queue = body.queue;
      if (body.body) noted.data.push({ id: "n9", attributes: { body: body.body, createdAt: "2026-11-05T08:00:00.000Z" } });
    }
    return (init.method ? answer : at === base ? structuredClone(talk) : at === notes ? structuredClone(noted) : answer) as never;
  };
  return { page: { ...page, call }, written };
}

describe("a conversation without end in Kustomer", () => {
  it("fails by name where the newest messages might be missing", async () => {
    const { page } = desk();
    const one = ((await page.call(`${base}/messages?page=1&pageSize=100`)) as { data: object[] }).data[0];
    const full = { data: Array.from({ length: 100 }, (_, i) => ({ ...one, id: `m${i}` })), links: { next: "more" } };
    const call = async (at: string, init?: object) => (at.includes("/messages?page=") ? full : page.call(at, init)) as never;
    await expect(kustomer.read({ ...page, call })).rejects.toMatchObject({ code: "helpdesk.kustomer.message" });
  });
});

describe("tags in Kustomer", () => {
  it("are added once, whatever their case, those that it knows by an id too", async () => {
    const { page, written } = desk();
    await kustomer.tag?.(page, ["vip", "Lamp", "AI_Suggestion_Used"]);
    await kustomer.tag?.(page, ["ai_suggestion_used"]);
    expect(written).toEqual([{ path: `${base}/tags`, method: "POST", body: { tags: ["AI_Suggestion_Used"] } }]);
  });

  it("are found among many", async () => {
    const { page, written } = desk({ tags: Array.from({ length: 30 }, (_, i) => `tag-${i}`) });
    await kustomer.tag?.(page, ["late"]);
    await kustomer.tag?.(page, ["Tag-29", "late"]);
    expect(written.map((w) => w.body)).toEqual([{ tags: ["late"] }]);
  });

  it("fail by name when the desk answers well and changes nothing, and when it forbids them", async () => {
    await expect(kustomer.tag?.(desk({ keeps: true }).page, ["late"])).rejects.toMatchObject({ code: "helpdesk.kustomer.tag.refused" });
    await expect(kustomer.tag?.(desk({ refuses: true }).page, ["late"])).rejects.toMatchObject({ code: "helpdesk.kustomer.forbidden" });
  });
});

describe("a note in Kustomer", () => {
  it("is written once", async () => {
    const { page, written } = desk();
    await kustomer.note?.(page, "Suggestion used. Log 12.");
    await kustomer.note?.(page, "Suggestion used.\nLog 12.");
    await kustomer.note?.(page, "Depot  lost it.");
    expect(written).toEqual([{ path: `${base}/notes`, method: "POST", body: { body: "Suggestion used. Log 12." } }]);
  });

  it("fails by name when it does not stand there afterwards, and when it is forbidden", async () => {
    await expect(kustomer.note?.(desk({ keeps: true }).page, "Log 12.")).rejects.toMatchObject({ code: "helpdesk.kustomer.note.unseen" });
    await expect(kustomer.note?.(desk({ refuses: true }).page, "Log 12.")).rejects.toMatchObject({ code: "helpdesk.kustomer.forbidden" });
  });
});

describe("a queue in Kustomer", () => {
  it("is found by either of its names, without case", async () => {
    const { page, written } = desk();
    await kustomer.route?.(page, "RETURNS");
    expect(written).toEqual([{ path: base, method: "PUT", body: { queue: { id: "q2" } } }]);
  });

  it("is unknown, or refused, by name", async () => {
    const { page, written } = desk();
    await expect(kustomer.route?.(page, "Nowhere")).rejects.toMatchObject({
      code: "helpdesk.kustomer.route.unknown",
      detail: { queue: "Nowhere" },
    });
    expect(written).toEqual([]);
    await expect(kustomer.route?.(desk({ keeps: true }).page, "Returns")).rejects.toMatchObject({
      code: "helpdesk.kustomer.route.refused",
    });
  });
});

describe("Kustomer", () => {
  it("asks its own API beside the organisation's address, in each region", () => {
    const origins = (host: string) => kustomer.origins?.(new URL(`https://${host}/app/`));
    expect(origins("tarnwick.kustomerapp.com")).toEqual(["https://tarnwick.api.kustomerapp.com"]);
    expect(origins("tarnwick.prod2.kustomerapp.com")).toEqual(["https://tarnwick.api.prod2.kustomerapp.com"]);
  });

  it("gives the newest messages and notes in one order", async () => {
    const messages = await kustomer.newest?.(desk().page);
    expect(messages?.map((m) => [m.id, m.role, m.visibility, m.mine])).toEqual([
      ["m1", "customer", "public", false],
      ["m2", "bot", "public", false],
      ["n1", "agent", "internal", false],
      ["m4", "agent", "public", true],
      ["m3", "customer", "public", false],
    ]);
  });

  it("shows no ticket where only a customer is open", () => {
    const page = new DOMParser().parseFromString("", "text/html");
    expect(detect(page, "https://tarnwick.kustomerapp.com/app/customers/5f0000000000000000000001")?.ticket).toBeNull();
  });

  it("has its editor, and can't tell a reply from a note", () => {
    const { document } = fixturePage("kustomer").page;
    expect(first(document, kustomer.composer.editor)?.getAttribute("role")).toBe("textbox");
    expect(first(document, kustomer.composer.send)?.textContent).toBe("Send");
    expect(kustomer.composer.isPublic(document)).toBeNull();
  });
});
