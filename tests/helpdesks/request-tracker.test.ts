// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { isNoReply } from "../../lib/helpdesks/composer.ts";
import { first } from "../../lib/helpdesks/first.ts";
import { requestTracker } from "../../lib/helpdesks/request-tracker.ts";
import { fixturePage } from "./fixture-page.ts";
import { keepingDesk } from "./keeping-desk.ts";

interface Field {
  name: string;
  values: string[];
}
const ticketPath = "/rt/REST/2.0/ticket/7?fields=Subject";

/** The fixture's ticket, whose custom fields change as RT would change them. */
function withFields(fields: Field[], refuses = false) {
  const { page, written } = fixturePage("request-tracker", (answers) => {
    answers[ticketPath] = { CustomFields: fields };
  });
  const call: typeof page.call = async (path, init = {}) => {
    const change = (init.body as { CustomFields?: Record<string, string | string[]> } | undefined)?.CustomFields ?? {};
    for (const field of fields) if (!refuses && change[field.name] !== undefined) field.values = [change[field.name] ?? []].flat();
    return path === ticketPath ? ({ CustomFields: structuredClone(fields) } as never) : page.call(path, init);
  };
  return { page: { ...page, call }, written };
}

describe("tags in Request Tracker", () => {
  it("are a yes of their own field, else one more of Tags, compared without case", async () => {
    const fields = [
      { name: "Tags", values: ["vip", "ai-error"] },
      { name: "AI_Suggestion_Used", values: [] },
    ];
    const { page, written } = withFields(fields);
    await requestTracker.tag?.(page, ["ai_suggestion_used", "AI-error", "late"]);
    expect(written.at(-1)?.body).toEqual({ CustomFields: { AI_Suggestion_Used: "yes", Tags: ["vip", "ai-error", "late"] } });
  });

  it("fail by name where no field can hold them", async () => {
    await expect(requestTracker.tag?.(withFields([]).page, ["late"])).rejects.toMatchObject({ code: "helpdesk.request-tracker.tag.field" });
  });

  it("fail by name when RT answers well and changes nothing", async () => {
    const { page } = withFields([{ name: "Tags", values: [] }], true);
    await expect(requestTracker.tag?.(page, ["late"])).rejects.toMatchObject({ code: "helpdesk.request-tracker.tag.refused" });
  });
});

describe("who wrote what in Request Tracker", () => {
  const ticket = "/rt/REST/2.0/ticket/7?fields[Queue]=Name&fields=Subject";
  const history =
    "/rt/REST/2.0/ticket/7/history?fields=Type,Creator,Created&fields[Creator]=Name,RealName,EmailAddress,Privileged&per_page=100&page=1";
  /** The fixture's ticket with these people on it, and whether RT lets Amy work here. */
  const read = async (people: object, privileged: 0 | 1) => {
    const { page } = fixturePage("request-tracker", (answers) => {
      Object.assign(answers[ticket] as object, people);
      for (const { Creator } of (answers[history] as { items: { Creator: { id: string; Privileged?: number } }[] }).items)
        if (Creator.id === "amy") Creator.Privileged = privileged;
    });
    const { messages } = await requestTracker.read(page);
    return messages.filter((m) => m.name === "Amy Sutcliffe").map((m) => [m.role, m.visibility, m.mine]);
  };

  it("is an agent's where a colleague gets a copy, in comments and in replies", async () => {
    expect(await read({ Cc: [{ id: "amy" }] }, 1)).toEqual([
      ["agent", "internal", true],
      ["agent", "public", true],
    ]);
  });

  it("is the customer's where a colleague asks for help, but not in a comment", async () => {
    expect(await read({ Requestor: [{ id: "amy" }] }, 1)).toEqual([
      ["agent", "internal", true],
      ["customer", "public", false],
    ]);
  });

  it("is the customer's where RT lets nobody of that name work here", async () => {
    expect((await read({}, 0)).map(([role, , mine]) => [role, mine])).toEqual([
      ["customer", false],
      ["customer", false],
    ]);
  });
});

describe("a note in Request Tracker", () => {
  it("is a comment, as plain text", async () => {
    const { page, written } = keepingDesk("request-tracker");
    await requestTracker.note?.(page, "Suggestion used. Log 12.");
    expect(written).toEqual([
      { path: "/rt/REST/2.0/ticket/7/comment", method: "POST", body: { Content: "Suggestion used. Log 12.", ContentType: "text/plain" } },
    ]);
  });

  it("is not written twice", async () => {
    const { page, written } = keepingDesk("request-tracker");
    await requestTracker.note?.(page, "Lost at  the depot.");
    expect(written).toEqual([]);
  });
});

describe("a queue in Request Tracker", () => {
  it("is refused by name when the ticket stays where it was", async () => {
    await expect(requestTracker.route?.(fixturePage("request-tracker").page, "Nowhere")).rejects.toMatchObject({
      code: "helpdesk.request-tracker.route.refused",
    });
    await requestTracker.route?.(fixturePage("request-tracker").page, "delivery");
  });
});

describe("the reply's page in Request Tracker", () => {
  it("stands under the same path as the ticket's", () => {
    const address = requestTracker.composer.page?.("7", new URL("https://rt.example/rt/Ticket/Display.html?id=7"));
    expect(address).toBe("/rt/Ticket/Update.html?id=7&Action=Respond");
  });

  it("tells a reply from a comment, and says when it can't", () => {
    const page = (html: string) => new DOMParser().parseFromString(html, "text/html");
    const select = (value: string) => page(`<select name=UpdateType><option value=${value} selected></option></select>`);
    expect([select("response"), select("private"), page("")].map(requestTracker.composer.isPublic)).toEqual([true, false, null]);
  });

  it("knows that a comment reaches whoever is named for it once, and takes no reply in either case", () => {
    const { composer } = requestTracker;
    const comment = (cc: string) =>
      new DOMParser().parseFromString(
        `<select name=UpdateType><option value=private selected></option></select><input name=UpdateCc value="${cc}">`,
        "text/html",
      );
    expect([comment("nils@mail.example"), comment(" ")].map(composer.isPublic)).toEqual([null, false]);
    expect([comment("nils@mail.example"), comment("")].map((page) => isNoReply(composer, page))).toEqual([true, true]);
  });
});

describe("who wrote in Request Tracker", () => {
  it("is a customer where RT does not let them work, named on the ticket or not", async () => {
    const roleWith = async (privileged: number | string) => {
      const { page } = fixturePage("request-tracker", (answers) => {
        for (const [path, answer] of Object.entries(answers))
          if (path.includes("/history?"))
            for (const item of (answer as { items: { Type: string; Creator: object }[] }).items)
              if (item.Type === "Correspond") item.Creator = { id: "sven", Name: "sven", Privileged: privileged };
      });
      return (await requestTracker.read(page)).messages.find((m) => m.name === "sven")?.role;
    };
    expect([await roleWith(0), await roleWith("0"), await roleWith(1), await roleWith("")]).toEqual([
      "customer",
      "customer",
      "agent",
      "agent",
    ]);
  });
});

describe("the composer of Request Tracker 6", () => {
  const { composer } = requestTracker;
  const page = () => fixturePage("request-tracker", undefined, "-rt6").page.document;

  it("is the reply's rich editor, not a custom field's", () => {
    expect(first(page(), composer.editor)?.id).toBe("reply");
    expect(composer.isPublic(page())).toBe(true);
    expect(first(page(), composer.send)?.id).toBe("SubmitTicket");
  });

  it("is waited for while the plain field is still to become it", () => {
    const document = page();
    expect(composer.waitFor?.(document)).toBe(true);
    for (const editor of document.querySelectorAll(".messagebox-container .ck-editor")) editor.remove();
    expect(composer.waitFor?.(document)).toBe(false);
  });

  it("is the plain field for an agent who chose plain text", () => {
    const document = page();
    for (const editor of document.querySelectorAll(".ck-editor")) editor.remove();
    document.querySelector("[name=UpdateContent]")?.classList.remove("richtext");
    expect(composer.waitFor?.(document)).toBe(true);
    expect(first(document, composer.editor)?.tagName).toBe("TEXTAREA");
  });
});
