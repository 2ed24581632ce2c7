import { beforeEach, describe, expect, it, vi } from "vitest";
import { allowEgress, egress, egressAsStranger } from "../lib/egress.ts";
import type { FootnoteError } from "../lib/errors.ts";

const fetched = vi.fn(async (_input: unknown, _init?: RequestInit) => new Response("{}"));

beforeEach(() => {
  fetched.mockClear();
  vi.stubGlobal("fetch", fetched);
  allowEgress(async () => new Set(["api.model.example", "127.0.0.1:4010", "localhost:4010", "plain.example"]));
});

const outcome = (work: Promise<Response>) =>
  work.then(
    () => "sent",
    (error: FootnoteError) => `${error.code} ${error.detail["host"]}`,
  );

describe("the one way out", () => {
  it("reaches a host that a setting names", async () => {
    expect(await outcome(egress("https://api.model.example/v1/messages"))).toBe("sent");
  });

  it("reaches this very computer by its IPv6 address too", async () => {
    allowEgress(async () => new Set(["[::1]:11434"]));
    expect(await outcome(egress("http://[::1]:11434/v1/chat/completions"))).toBe("sent");
  });

  it.each([
    ["a host that nobody named", "https://elsewhere.example/", "elsewhere.example"],
    ["a subdomain of a named host", "https://x.api.model.example/", "x.api.model.example"],
    ["a named host as the beginning of another", "https://api.model.example.evil.example/", "api.model.example.evil.example"],
    ["another port of a named host", "https://api.model.example:8443/", "api.model.example:8443"],
    ["a named host in front of an @", "https://api.model.example@evil.example/", "evil.example"],
    ["a named host in plain http", "http://plain.example/", "plain.example"],
    ["another port of this computer", "http://127.0.0.1:9222/", "127.0.0.1:9222"],
    ["a name that only looks like this computer", "http://localhost.evil.example:4010/", "localhost.evil.example:4010"],
    ["a WebSocket to a named host", "wss://api.model.example/", "api.model.example"],
  ])("refuses %s, before anything is sent", async (_, address, host) => {
    expect(await outcome(egress(address))).toBe(`egress.refused ${host}`);
    expect(fetched).not.toHaveBeenCalled();
  });

  it("refuses everything until the list is there", async () => {
    allowEgress(async () => new Set());
    expect(await outcome(egress("https://api.model.example/"))).toContain("egress.refused");
  });

  it("takes plain http on this computer", async () => {
    expect(await outcome(egress("http://127.0.0.1:4010/v1"))).toBe("sent");
    expect(await outcome(egress("http://localhost:4010/v1"))).toBe("sent");
  });

  it("takes a host that the person has just entered, for that call only", async () => {
    expect(await outcome(egress("https://team.example/file.json", undefined, { alsoHost: "team.example" }))).toBe("sent");
    expect(await outcome(egress("https://team.example/file.json"))).toContain("egress.refused");
    expect(await outcome(egress("http://team.example/file.json", undefined, { alsoHost: "team.example" }))).toContain("egress.refused");
  });

  it("judges a Request by its own address", async () => {
    expect(await outcome(egress(new Request("https://elsewhere.example/")))).toContain("egress.refused");
  });

  it("sends no cookies and no referrer, and follows no redirect, whatever the caller asks", async () => {
    await egress("https://api.model.example/", {
      method: "POST",
      credentials: "include",
      redirect: "follow",
      referrerPolicy: "unsafe-url",
    });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({
      method: "POST",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
    });
  });
});

describe("the agent's own session", () => {
  const hosts = new Set(["help.example", "desk.example"]);
  const to = (address: string) => outcome(egress(address, undefined, { session: true }));

  it("goes along only to an origin that a source names so and the person has allowed", async () => {
    allowEgress(
      async () => hosts,
      async () => new Set(["https://desk.example"]),
    );
    expect(await to("https://desk.example/articles")).toBe("sent");
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: "include", redirect: "error", referrerPolicy: "no-referrer" });
    expect(await to("https://help.example/articles")).toContain("egress.refused");
    expect(await to("https://desk.example:8443/articles")).toContain("egress.refused");
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it("is no way around the list of hosts", async () => {
    allowEgress(
      async () => new Set(),
      async () => new Set(["https://desk.example"]),
    );
    expect(await to("https://desk.example/articles")).toContain("egress.refused");
  });

  it("goes nowhere until a list is there", async () => {
    allowEgress(async () => hosts);
    expect(await to("https://desk.example/articles")).toContain("egress.refused");
  });
});

describe("a look as a stranger", () => {
  it("carries no cookies, and follows or shows a redirect as it is told", async () => {
    allowEgress(async () => new Set());
    const { signal } = new AbortController();
    await egressAsStranger("https://help.example/a", { redirect: "manual", signal });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: "omit", redirect: "manual", referrerPolicy: "no-referrer" });
    expect(await outcome(egressAsStranger("http://help.example/a", { redirect: "follow", signal }))).toContain("egress.refused");
  });
});
