// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { editorOf } from "../../lib/helpdesks/composer.ts";
import { detect } from "../../lib/helpdesks/detection.ts";
import { all, first } from "../../lib/helpdesks/first.ts";
import type { Call } from "../../lib/helpdesks/helpdesk.ts";
import { jira } from "../../lib/helpdesks/jira.ts";
import { fixturePage } from "./fixture-page.ts";

type Answers = Record<string, unknown>;
const issuePath = "/rest/api/3/issue/SUP-77";
const labelsPath = `${issuePath}?fields=labels`;
const componentsPath = `${issuePath}?fields=project,components`;
const comments = (size: number) => `${issuePath}/comment?expand=renderedBody&orderBy=-created&startAt=0&maxResults=${size}`;
const headers = { "X-Atlassian-Token": "no-check" };

/** The fixture's desk, where `does` changes what is answered after each change. */
function desk(does: (answers: Answers, path: string, body: never) => void = () => undefined, which = "") {
  let answers: Answers = {};
  const { page, written } = fixturePage("jira", (a) => (answers = a), which);
  const call = async <T>(path: string, init?: Call) => {
    const answer = await page.call<T>(path, init);
    if (init?.method) does(answers, path, init.body as never);
    return answer;
  };
  return { page: { ...page, call }, written, answers };
}

describe("Jira's page", () => {
  const empty = new DOMParser().parseFromString("<meta name='ajs-remote-user' content='amy'>", "text/html");
  const ticketAt = (address: string) => detect(empty, address)?.ticket;

  it("shows the issue that its address names, in each of its ways", () => {
    expect(ticketAt("https://tarnwick.atlassian.net/browse/SUP-77?focusedCommentId=1")).toBe("SUP-77");
    expect(ticketAt("https://tarnwick.atlassian.net/jira/servicedesk/projects/SUP/queues/custom/12/SUP-77")).toBe("SUP-77");
    expect(ticketAt("https://tarnwick.atlassian.net/jira/boards/4?view=all&selectedIssue=A_1-9")).toBe("A_1-9");
    expect(ticketAt("https://tarnwick.atlassian.net/wiki/spaces/SUP")).toBeNull();
  });

  it("is not known elsewhere: Confluence and Data Center carry the same mark", () => {
    expect(detect(empty, "https://wiki.tarnwick.example/browse/SUP-77")).toBeNull();
  });
});

describe("labels in Jira", () => {
  const adds = () =>
    desk((answers, _path, { update }: { update: { labels: { add: string }[] } }) => {
      const { labels } = (answers[labelsPath] as { fields: { labels: string[] } }).fields;
      answers[labelsPath] = { fields: { labels: [...labels, ...update.labels.map((l) => l.add)] } };
    });

  it("are added without spaces, once, compared without case", async () => {
    const { page, written } = adds();
    await jira.tag?.(page, ["vip", "AI_Suggestion_Used", "late parcel"]);
    await jira.tag?.(page, ["ai_suggestion_used", "Late parcel"]);
    expect(written).toEqual([
      { path: issuePath, method: "PUT", body: { update: { labels: [{ add: "AI_Suggestion_Used" }, { add: "late_parcel" }] } }, headers },
    ]);
  });

  it("fail by name when nothing changed, and when the agent may not", async () => {
    await expect(jira.tag?.(desk().page, ["late"])).rejects.toMatchObject({ code: "helpdesk.jira.tag.refused" });
    const { page, answers } = desk();
    answers[`PUT ${issuePath}`] = { $refused: "forbidden" };
    await expect(jira.tag?.(page, ["late"])).rejects.toMatchObject({ code: "helpdesk.jira.forbidden" });
  });
});

describe("a note in Jira", () => {
  const takes = (isPublic = false) =>
    desk((answers, _path, { body }: { body: string }) => {
      const note = { id: "9", author: { accountId: "amy-1", accountType: "atlassian" }, created: "2026-11-03T10:00:00.000+0000" };
      answers[comments(30)] = { comments: [{ ...note, renderedBody: `<p>${body}</p>`, jsdPublic: isPublic }], total: 1 };
    });

  it("goes by the service desk's own call, which says that it is not public", async () => {
    const { page, written } = takes();
    await jira.note?.(page, "Suggestion used. Log 12.");
    expect(written).toEqual([
      {
        path: "/rest/servicedeskapi/request/SUP-77/comment",
        method: "POST",
        body: { body: "Suggestion used. Log 12.", public: false },
        headers,
      },
    ]);
  });

  it("is written once, whatever Jira makes of its marks", async () => {
    const { page, written } = takes();
    await jira.note?.(page, "*Depot* says - lost");
    await jira.note?.(page, "Found.");
    await jira.note?.(page, "Found.");
    expect(written.length).toBe(1);
  });

  it("fails by name when it does not stand there as a note", async () => {
    await expect(jira.note?.(desk().page, "Lost.")).rejects.toMatchObject({ code: "helpdesk.jira.note.unseen" });
    await expect(jira.note?.(takes(true).page, "Lost.")).rejects.toMatchObject({ code: "helpdesk.jira.note.unseen" });
  });
});

describe("a queue in Jira", () => {
  const moves = () =>
    desk((answers, _path, { update }: { update: { components: { add?: { id: string }; remove?: { id: string } }[] } }) => {
      const names: Record<string, string> = { 1: "Delivery", 2: "Returns" };
      let components = (answers[componentsPath] as { fields: { components: { id: string; name: string | undefined }[] } }).fields
        .components;
      for (const { add, remove } of update.components) {
        components = components.filter(({ id }) => id !== remove?.id);
        if (add) components.push({ id: add.id, name: names[add.id] });
      }
      answers[componentsPath] = { fields: { components } };
    });

  it("is a component of the project, found by its name without case", async () => {
    const { page, written } = moves();
    await jira.route?.(page, "returns");
    await jira.route?.(page, "Returns");
    const components = [{ remove: { id: "1" } }, { add: { id: "2" } }];
    expect(written).toEqual([{ path: issuePath, method: "PUT", body: { update: { components } }, headers }]);
  });

  it("takes the first component's place; what else the issue is about stays", async () => {
    const { page, answers } = moves();
    const before = [
      { id: "1", name: "Delivery" },
      { id: "9", name: "Card reader" },
    ];
    answers[componentsPath] = { fields: { components: before } };
    await jira.route?.(page, "Returns");
    const { components } = (answers[componentsPath] as { fields: { components: { name: string }[] } }).fields;
    expect(components.map((c) => c.name)).toEqual(["Card reader", "Returns"]);
  });

  it("fails by name where there is none, and when the issue stays where it was", async () => {
    await expect(jira.route?.(moves().page, "Nowhere")).rejects.toMatchObject({ code: "helpdesk.jira.route.unknown" });
    await expect(jira.route?.(desk().page, "Returns")).rejects.toMatchObject({ code: "helpdesk.jira.route.refused" });
  });
});

describe("who sees a comment in Jira", () => {
  const issue = `${issuePath}?fields=summary,description,reporter,creator,labels,project,components,created,attachment&expand=renderedFields&properties=request.channel.type`;
  const first100 = (answers: Answers) => (answers[comments(100)] as { comments: { jsdPublic?: boolean; visibility?: object }[] }).comments;

  it("is the team alone where it is kept for a role or a group, whatever else it says", async () => {
    const { page, answers } = desk();
    for (const comment of first100(answers))
      Object.assign(comment, { jsdPublic: true, visibility: { type: "role", value: "Service Desk Team" } });
    const { messages } = await jira.read(page);
    expect(messages.slice(1).map((m) => m.visibility)).not.toContain("public");
  });

  it("can't be told in a project that is no service desk, where all say that they are public", async () => {
    const { page, answers } = desk();
    Object.assign((answers[issue] as { fields: { project: object } }).fields.project, { projectTypeKey: "software" });
    await expect(jira.read(page)).rejects.toMatchObject({ code: "helpdesk.jira.message.visibility" });
  });
});

describe("reading again in Jira", () => {
  it("gives the last comments, oldest first, with the agent's own marked", async () => {
    const messages = (await jira.newest?.(desk().page)) ?? [];
    expect(messages.map((m) => [m.id, m.mine])).toEqual([
      ["10001", false],
      ["10002", false],
      ["10003", true],
      ["10004", false],
    ]);
  });

  it("reads 2,000 comments in six requests: the request and the newest", async () => {
    const { page, answers } = desk();
    const comment = (answers[comments(100)] as { comments: object[] }).comments[0];
    const thread = Array.from({ length: 2000 }, (_, i) => {
      const created = new Date(Date.UTC(2026, 10, 4, 0, i)).toISOString().replace("Z", "+0000");
      return { ...comment, id: String(i + 1), created, renderedBody: `<p>Line ${i + 1}</p>` };
    }).reverse();
    let requests = 0;
    const call = async <T>(path: string, init?: Call): Promise<T> => {
      requests++;
      if (!path.includes("/comment?")) return page.call<T>(path, init);
      const start = Number(new URL(path, "https://x.example").searchParams.get("startAt"));
      return { comments: thread.slice(start, start + 100), total: 2000 } as T;
    };
    const { messages, receipt } = await jira.read({ ...page, call });
    expect([messages.length, messages[0]?.id, messages[1]?.id, messages.at(-1)?.id]).toEqual([400, "issue-77001", "1602", "2000"]);
    expect([receipt.read, receipt.total, requests]).toEqual([400, 2001, 6]);
  });

  it("fails by name where a comment's writer is gone", async () => {
    const { page, answers } = desk();
    const all = answers[comments(100)] as { comments: { author?: object }[] };
    delete all.comments[0]?.author;
    await expect(jira.read(page)).rejects.toMatchObject({ code: "helpdesk.jira.message.author" });
  });
});

describe("Jira's composer", () => {
  it("is the box for a new comment, not a description that is being edited", () => {
    const { document } = desk().page;
    const box = document.querySelector('[data-testid="issue.activity.comment"]');
    expect(document.querySelectorAll("#ak-editor-textarea").length).toBe(2);
    expect(box?.contains(editorOf(jira.composer, document))).toBe(true);
    expect(all(document, jira.composer.send).every((control) => box?.contains(control))).toBe(true);
    box?.remove();
    expect(editorOf(jira.composer, document)).toBeNull();
    expect(document.querySelector('[data-testid="comment-save-button"]')?.closest(jira.composer.send.join(","))).toBeNull();
  });

  it("tells a reply from a note, and says when the box is folded", () => {
    const { document } = desk().page;
    expect(jira.composer.isPublic(document)).toBe(true);
    expect(jira.composer.isPublic(desk(undefined, "-long").page.document)).toBe(false);
    document.querySelector('[role="tablist"]')?.remove();
    expect(jira.composer.isPublic(document)).toBeNull();
  });

  it("is opened by the reply's tab, which does not send", () => {
    const { document } = desk(undefined, "-long").page;
    const opener = first(document, jira.composer.opener ?? ["none"]);
    expect(opener?.textContent).toBe("Reply to customer");
    expect(opener?.closest(jira.composer.send.join(","))).toBeNull();
  });
});
