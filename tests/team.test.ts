import { describe, expect, it } from "vitest";
import { newSource } from "../lib/background/sources/progress.ts";
import { teamSources } from "../lib/background/sources/team-sources.ts";
import { plainMasking } from "../lib/guardrails/masking.ts";
import { onThisDevice, type ProviderSettings } from "../lib/provider-settings.ts";
import type { TeamFile } from "../lib/settings.ts";
import { applyTeam, exportTeam, parseTeamFile, refreshTeam, type TeamFetch } from "../lib/team.ts";
import { item, settings } from "./background/sources/world.ts";
import { newPlace, storageAt } from "./storage/places.ts";
import { article, profile, rule } from "./storage/samples.ts";

const provider: ProviderSettings = { ...onThisDevice, kind: "anthropic", baseUrl: "https://api.example.com", model: "m" };
const floor = [
  rule("fraud", { words: { en: ["fraud"], sv: ["bedrägeri"] }, tags: ["YMYL_Escalation"] }),
  rule("refund", { risk: "amber" }),
];
const at = "2026-11-20T09:00:00.000Z";

function team(parts: Partial<TeamFile> = {}): TeamFile {
  return exportTeam({
    revision: 3,
    name: "Fjord",
    profiles: [profile("p", { revision: 5 })],
    rules: [rule("own")],
    articles: [article("a")],
    provider,
    sources: [],
    tierRules: [],
    ...parts,
  });
}
const apply = (file: TeamFile, storage: ReturnType<typeof storageAt>) =>
  applyTeam({ file, floor, tables: { ...storage, sources: teamSources(storage) }, origin: { from: "file", address: null, at } });
const problem = (text: string) => {
  try {
    parseTeamFile(text);
  } catch (error) {
    const { code, detail } = error as { code: string; detail: Record<string, string> };
    return { code, ...detail };
  }
  return null;
};

describe("a team file", () => {
  it("is read back as it was written", () => {
    expect(parseTeamFile(JSON.stringify(team(), null, 2))).toEqual(team());
  });

  it("takes no user, password or token of the provider's address along", () => {
    const file = team({ provider: { ...provider, baseUrl: "https://me:secret@api.example.com/v1?token=secret" } });
    expect(file.provider?.baseUrl).toBe("https://api.example.com/v1");
  });

  it("takes none of the sign-in's addresses along either", () => {
    const exchange = {
      url: "https://me:secret@llm.example/token?key=secret",
      rule: "",
      organization: "",
      serviceAccount: "",
      workspace: "",
    };
    const auth = {
      kind: "oidc" as const,
      issuer: "https://u:secret@id.example/",
      clientId: "c",
      scopes: [],
      token: "id" as const,
      exchange,
    };
    const file = team({ provider: { ...provider, auth } });
    expect(JSON.stringify(file)).not.toContain("secret");
    expect(file.provider?.auth).toMatchObject({ issuer: "https://id.example/", exchange: { url: "https://llm.example/token" } });
  });

  it("that is broken is named with its line", () => {
    const text = JSON.stringify(team(), null, 2);
    expect(problem("")).toMatchObject({ code: "team.broken", line: "1" });
    expect(problem(text.replace('"rules": [', '"rules": ['.slice(0, -1)))).toMatchObject({ code: "team.broken" });
    expect(problem('{\n  "footnote": "team-file",\n  "version": 1,\n  oops\n}')).toMatchObject({ code: "team.broken", line: "4" });
    const lines = text.split("\n");
    const tier = lines.findIndex((l) => l.includes('"tier":'));
    expect(problem(lines.with(tier, '      "tier": "secret",').join("\n"))).toEqual({
      code: "team.broken",
      line: String(tier + 1),
      path: "articles.0.tier",
    });
  });

  it("with a part missing is named at what it is missing from", () => {
    const lines = JSON.stringify(team(), null, 2).split("\n");
    const at = lines.findIndex((l) => l.includes('"locale": "en"'));
    expect(problem(lines.toSpliced(at, 1).join("\n"))).toMatchObject({
      path: "profiles.0.locale",
      line: String(lines.findIndex((l) => l.includes('"profiles"')) + 2),
    });
  });

  it("in which an id stands twice is refused at the second", () => {
    expect(problem(JSON.stringify(team({ rules: [rule("a"), rule("b"), rule("a")] })))).toMatchObject({
      code: "team.broken",
      path: "rules.2.id",
    });
  });

  it("of a version to come, and a file that is none, are told apart", () => {
    expect(problem(JSON.stringify({ ...team(), version: 2 }))).toEqual({ code: "team.version", version: "2" });
    expect(problem('{"footnote":"log","version":2}')).toMatchObject({ code: "team.broken" });
  });
});

describe("taking a team file", () => {
  it("puts its profiles, rules, articles and provider in place and says which it is", async () => {
    const tables = storageAt(newPlace());
    await tables.profiles.save(profile("mine"));
    expect(await apply(team(), tables)).toEqual({ from: "file", address: null, name: "Fjord", revision: 3, checked: at, problem: null });
    expect((await tables.profiles.page()).map((p) => [p.id, p.revision])).toEqual([["p", 5]]);
    expect((await tables.articles.page()).map((a) => a.id)).toEqual(["a"]);
    expect(await tables.settings.provider()).toEqual(provider);
    expect((await tables.settings.team()).revision).toBe(3);
  });

  it("never goes back, and changes nothing when it would", async () => {
    const tables = storageAt(newPlace());
    await apply(team(), tables);
    await expect(apply(team({ revision: 2, profiles: [] }), tables)).rejects.toMatchObject({
      code: "team.older",
      detail: { have: "3", got: "2" },
    });
    expect(await tables.profiles.page()).toHaveLength(1);
    await apply(team({ revision: 3 }), tables);
  });

  it("adds the built-in red rules that it leaves out, and no others", async () => {
    const tables = storageAt(newPlace());
    await apply(team(), tables);
    expect((await tables.rules.page())?.map((r) => r.id)).toEqual(["own", "fraud"]);
  });

  it("keeps a built-in red rule on, red and as wide as it was", async () => {
    const tables = storageAt(newPlace());
    const weak = rule("fraud", { on: false, risk: "green", veryNegative: true, words: { en: ["scam"] }, tags: [], queue: null });
    await apply(team({ rules: [weak] }), tables);
    expect(await tables.rules.find("fraud")).toMatchObject({
      on: true,
      risk: "red",
      veryNegative: false,
      words: { en: ["scam", "fraud"], sv: ["bedrägeri"] },
      tags: ["YMYL_Escalation"],
      queue: "Q",
    });
  });

  it("leaves the knowledge alone when it brings none", async () => {
    const tables = storageAt(newPlace());
    await tables.articles.save([article("mine")]);
    await apply(team({ articles: [] }), tables);
    expect((await tables.articles.page()).map((a) => a.id)).toEqual(["mine"]);
  });

  it("never gives a number that the log may show to another text", async () => {
    const tables = storageAt(newPlace());
    await tables.articles.save([article("a", { body: "Thirty days." }), article("b", { body: "Old." })]);
    await tables.articles.keepRevisions(["b"]);
    await tables.articles.remove(["b"]);
    const file = team({ articles: [article("a", { body: "Twenty days." }), article("b", { body: "New." })] });
    await apply(file, tables);
    await apply(file, tables);
    const found = await tables.articles.page();
    expect(found.map((a) => [a.id, a.revision, a.body])).toEqual([
      ["a", 2, "Twenty days."],
      ["b", 2, "New."],
    ]);
    expect((await tables.articles.findRevision("a", 1))?.body).toBe("Thirty days.");
  });

  it("keeps a reported article out of use until the article changes", async () => {
    const tables = storageAt(newPlace());
    await tables.articles.save([article("a", { quarantined: "reported" })]);
    await apply(team(), tables);
    expect((await tables.articles.find("a"))?.quarantined).toBe("reported");
    await apply(team({ articles: [article("a", { revision: 2 })] }), tables);
    expect((await tables.articles.find("a"))?.quarantined).toBeNull();
  });
});

describe("a team file's sources", () => {
  const help = settings({ id: "centre", name: "Help", answers: { address: "https://help.example/en", list: "" } });
  const withItem = async (storage: ReturnType<typeof storageAt>, id: string) => {
    await storage.articles.save([article(`${id}/1`, { source: id })]);
    const row = { source: id, item: item("1").id, article: `${id}/1`, digest: "d", pass: 1 };
    await storage.sources.takePage(id, { items: [row], removed: [], validators: [], forgotten: [] }, (now) => ({ ...now, cursor: "7" }));
  };

  it("come without secrets, and without the articles that each install takes from there itself", () => {
    const secret = { address: "https://me:word@help.example/en?token=1", list: "https://a.example/?k=1 https://b.example/x" };
    const file = team({ sources: [{ ...help, answers: secret }], articles: [article("a"), article("centre/1", { source: "centre" })] });
    expect(file.sources[0]?.answers).toEqual({ address: "https://help.example/en", list: "https://a.example/ https://b.example/x" });
    expect(file.articles.map((a) => a.id)).toEqual(["a"]);
    expect(JSON.stringify(file)).not.toMatch(/me:word|token=/);
  });

  it("are set up to be walked, and a newer file leaves their walks under way", async () => {
    const storage = storageAt(newPlace());
    await apply(team({ sources: [help] }), storage);
    expect(await storage.sources.find("centre")).toMatchObject({ team: true, settings: help, progress: { state: "new" } });
    await withItem(storage, "centre");
    await apply(team({ revision: 4, sources: [{ ...help, name: "Help centre", every: 24 }] }), storage);
    expect(await storage.sources.find("centre")).toMatchObject({ cursor: "7", settings: { name: "Help centre", every: 24 } });
    expect(await storage.articles.find("centre/1")).not.toBeNull();
  });

  it("begin anew where the newer file leads elsewhere, and stay off where somebody here switched them off", async () => {
    const storage = storageAt(newPlace());
    await apply(team({ sources: [help] }), storage);
    await withItem(storage, "centre");
    await storage.sources.change("centre", (row) => ({ ...row, settings: { ...row.settings, paused: true } }));
    await apply(team({ revision: 4, sources: [{ ...help, answers: { address: "https://new.example" } }] }), storage);
    expect(await storage.sources.find("centre")).toMatchObject({ cursor: null, settings: { paused: true }, progress: { state: "paused" } });
  });

  it("go, with what they brought, when a newer file names them no more; own sources stay", async () => {
    const storage = storageAt(newPlace());
    await storage.sources.save(newSource(settings({ id: "own" }), false));
    await apply(team({ sources: [help] }), storage);
    await withItem(storage, "centre");
    await withItem(storage, "own");
    await apply(team({ revision: 4 }), storage);
    expect((await storage.sources.page()).map((row) => row.id)).toEqual(["own"]);
    expect((await storage.articles.page()).map((a) => a.id)).toEqual(["a", "own/1"]);
    expect(await storage.items.count("centre")).toBe(0);
  });

  it("come with the lead's rules about tiers", async () => {
    const storage = storageAt(newPlace());
    const rules = [{ id: "r", when: { source: "centre", section: null, label: null }, tier: "internal" as const, tellable: null }];
    await apply(team({ tierRules: rules }), storage);
    expect(await storage.settings.tierRules()).toEqual(rules);
  });

  it("bring the team's masking, and a file from before leaves what is here", async () => {
    const storage = storageAt(newPlace());
    const masking = { ...plainMasking, names: true, exceptions: [{ text: "08-555 210 00", how: "exact" as const, kind: "" }] };
    await apply(parseTeamFile(JSON.stringify(team({ masking }))), storage);
    await apply(team({ revision: 4 }), storage);
    expect(await storage.settings.masking()).toEqual(masking);
  });

  it("are refused with a pattern that fails its own tests", () => {
    const patterns = [{ name: "Customer", pattern: "KND-\\d{6}", match: ["PP-104763"], noMatch: [] }];
    expect(problem(JSON.stringify(team({ masking: { ...plainMasking, patterns } })))).toMatchObject({
      code: "team.broken",
      path: "masking",
    });
  });

  it("are none in a file from before there were sources", () => {
    const { sources: _, tierRules: __, ...old } = team();
    expect(parseTeamFile(JSON.stringify(old))).toMatchObject({ sources: [], tierRules: [] });
  });
});

describe("looking for a newer team file", () => {
  const address = "https://team.example/footnote.json";
  const answering =
    (status: number, body: string, seen: string[] = []): TeamFetch =>
    async (_address, { headers }) => {
      seen.push(headers["if-none-match"] ?? "");
      return new Response(status === 304 ? null : body, { status, headers: { etag: '"2"' } });
    };

  it("asks with the last ETag and takes what is new", async () => {
    const seen: string[] = [];
    expect(await refreshTeam({ fetch: answering(200, JSON.stringify(team()), seen), etag: '"1"', address })).toEqual({
      changed: true,
      file: team(),
      etag: '"2"',
    });
    expect(await refreshTeam({ fetch: answering(304, "", seen), etag: '"2"', address })).toEqual({ changed: false });
    expect(seen).toEqual(['"1"', '"2"']);
  });

  it("goes nowhere but over HTTPS or to this computer", async () => {
    const never: TeamFetch = () => Promise.reject(new Error("reached"));
    for (const bad of ["http://team.example/a.json", "file:///a.json", "team.example", ""])
      await expect(refreshTeam({ fetch: never, etag: null, address: bad })).rejects.toMatchObject({ code: "team.address" });
    expect(
      await refreshTeam({ fetch: answering(200, JSON.stringify(team())), etag: null, address: "http://127.0.0.1:8080/a.json" }),
    ).toMatchObject({ changed: true });
  });

  it("says how it failed", async () => {
    await expect(refreshTeam({ fetch: answering(404, ""), etag: null, address })).rejects.toMatchObject({
      code: "team.unreachable",
      detail: { status: "404" },
    });
    await expect(refreshTeam({ fetch: () => Promise.reject(new TypeError("offline")), etag: null, address })).rejects.toMatchObject({
      code: "team.unreachable",
    });
    await expect(refreshTeam({ fetch: answering(200, "<html>"), etag: null, address })).rejects.toMatchObject({ code: "team.broken" });
  });
});
