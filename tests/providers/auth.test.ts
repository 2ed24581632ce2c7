import { describe, expect, it } from "vitest";
import { type AuthStrategy, bearer, noAuth, withAuth } from "../../lib/providers/auth.ts";

const answers = (...statuses: number[]) => {
  const seen: (string | null)[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    seen.push(new Headers(init?.headers).get("authorization"));
    return new Response("x", { status: statuses[seen.length - 1] ?? 200 });
  };
  return { fetch, seen };
};
const tokens = (...list: string[]): AuthStrategy => ({
  headers: async () => ({ authorization: `Bearer ${list[0]}` }),
  renew: async () => list.length > 1 && list.shift() !== undefined,
});
const post = { method: "POST", body: "{}" };

describe("a request that proves who sends it", () => {
  it("is tried once more with another proof after a 401, and only once", async () => {
    const { fetch, seen } = answers(401, 401, 200);
    expect((await withAuth(fetch, tokens("old", "new", "newest"))("https://a.example", post)).status).toBe(401);
    expect(seen).toEqual(["Bearer old", "Bearer new"]);
  });

  it("is not tried again without another proof, or when something else is wrong", async () => {
    const key = answers(401);
    expect((await withAuth(key.fetch, bearer("k"))("https://a.example", post)).status).toBe(401);
    expect(key.seen).toEqual(["Bearer k"]);
    const sick = answers(500);
    await withAuth(sick.fetch, tokens("old", "new"))("https://a.example", post);
    expect(sick.seen).toHaveLength(1);
  });

  it("carries no proof that a library put there", async () => {
    const { fetch, seen } = answers();
    await withAuth(fetch, noAuth)("https://a.example", { ...post, headers: { authorization: "Bearer none" } });
    expect(seen).toEqual([null]);
  });

  it("is refused in words where a key holds what no header can", async () => {
    const { fetch, seen } = answers(200);
    await expect(withAuth(fetch, bearer("clé-секрет"))("https://llm.example", post)).rejects.toMatchObject({
      code: "provider.unauthorized",
    });
    expect(seen).toEqual([]);
  });
});
