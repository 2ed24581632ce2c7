// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { learnOpening, onlyInMessages } from "../../../lib/helpdesks/teach/learn-opening.ts";
import { taughtHelpdesk } from "../../../lib/helpdesks/teach/taught.ts";
import { Recipe } from "../../../lib/recipe.ts";
import { openedPage, openingOf, question } from "./opening-page.ts";
import { deskPage, message, pageOf, taughtOf, threeKinds } from "./taught-page.ts";

/** The recipe that pointing at the three kinds and at the question gives. */
function taughtWithOpening(page = openedPage("Nils Ek", question, threeKinds)): Recipe {
  const messages = [...page.querySelectorAll(".entry")];
  const opening = learnOpening(page.querySelector(".rich p") as Element, messages, page);
  const taught = taughtOf(page);
  return Recipe.parse({ ...taught, opening: { ...opening, only: onlyInMessages(taught, messages, page.querySelector(".case"), page) } });
}
const recipe = taughtWithOpening();
const read = (page: Document, by = recipe) => taughtHelpdesk("taught", by).readPage?.(pageOf(page));
const readAll = async (page: Document, by = recipe) => {
  const conversation = await read(page, by);
  return (conversation?.messages ?? []).map((m) => [m.role, m.name, m.visibility, m.text]);
};
const code = (page: Document, by = recipe) =>
  Promise.resolve()
    .then(() => read(page, by))
    .then(
      () => "read",
      (error) => error.code,
    );
const asked = ["customer", "Nils Ek", "public", "My parcel TW-1182 has not come for two weeks now.\n\nWhere is it?"];
const answered = ["agent", "Amy Sutcliffe", "public", "On its way."];

describe("an opening message outside of the thread", () => {
  it("is read before all others, with its writer", async () => {
    const all = await readAll(openedPage("Nils Ek", question, threeKinds));
    expect(all).toHaveLength(4);
    expect(all[0]).toEqual(asked);
  });

  it("stays first where the newest message is on top", async () => {
    const backwards = [
      message("agent", "Amy Sutcliffe", "Sent again.", "2026-11-03T10:00:00Z"),
      message("agent", "Amy Sutcliffe", "On its way.", "2026-11-01T09:00:00Z"),
    ].join("");
    const all = await readAll(openedPage("Nils Ek", question, backwards), { ...recipe, newestFirst: true });
    expect(all.map((m) => m[3])).toEqual([asked[3], "On its way.", "Sent again."]);
  });

  it("is an agent's where the thread's agent opened the ticket, or one whose name is known", async () => {
    const byAmy = openedPage(
      "Amy Sutcliffe",
      question,
      message("customer", "Nils Ek", "Thanks.") + message("agent", "Amy Sutcliffe", "Hi."),
    );
    expect((await readAll(byAmy))[0]?.[0]).toBe("agent");
    expect(recipe.staff).toBeDefined();
    expect((await readAll(openedPage("Amy Sutcliffe", question, message("customer", "Nils Ek", "Thanks."))))[0]?.[0]).toBe("agent");
  });

  it("is all there is where nobody has answered yet, or only the ticket's state was changed", async () => {
    const noList = new DOMParser().parseFromString(
      openedPage("Bo Lind", question, "").documentElement.outerHTML.replace(/<ol.*?<\/ol>/s, ""),
      "text/html",
    );
    expect(await readAll(noList)).toEqual([["customer", "Bo Lind", "public", asked[3]]]);
    expect(await readAll(openedPage("Bo Lind", question, ""))).toHaveLength(1);
    const line =
      '<li class="entry"><b class="entry-author">Amy Sutcliffe</b> <time datetime="2026-11-01T09:00:00Z">then</time> <i>Open → Held</i></li>';
    expect(await readAll(openedPage("Bo Lind", question, line))).toHaveLength(1);
  });

  it("is never taken for all there is where answers stand, whatever of the page is called otherwise", async () => {
    const html = openedPage("Bo Lind", question, threeKinds).documentElement.outerHTML;
    const names = [...new Set(html.match(/(?<=class=")[a-z-]+|data-kind|(?<=<)(?:ol|li|time)\b/g))];
    await fc.assert(
      fc.asyncProperty(fc.subarray(names, { minLength: 1 }), async (changed) => {
        // Where nothing at all is left of the thread, nothing can be missed.
        fc.pre(["entry-text", "entry-author", "time"].some((name) => !changed.includes(name)));
        const rename = (text: string, name: string) =>
          text.replaceAll(new RegExp(`(?<=class="|</?|\\s)${name}(?=[">\\s=])`, "g"), `x-${name}`);
        const page = new DOMParser().parseFromString(changed.reduce(rename, html), "text/html");
        const found = await readAll(page).then(
          (all) => all.map((m) => m[3]),
          (error) => error.code,
        );
        if (Array.isArray(found)) expect(found).toEqual([asked[3], "Where is TW-1182?", "On its way.", "Lost at the depot."]);
        else expect(found).toMatch(/^helpdesk\.taught\./);
      }),
      { numRuns: 60 },
    );
  });

  it("is all there is though people are called elsewhere as in messages, where that was so when it was taught", async () => {
    const bar = '<nav>Signed in as <b class="entry-author">amy</b></nav>';
    const taught = openedPage("Nils Ek", question, threeKinds);
    taught.body.insertAdjacentHTML("afterbegin", bar);
    const messages = [...taught.querySelectorAll(".entry")];
    const only = onlyInMessages(recipe, messages, taught.querySelector(".case"), taught);
    expect(only).toContain(".entry-text");
    expect(only).not.toContain(".entry-author");
    const alone = openedPage("Bo Lind", question, "");
    alone.body.insertAdjacentHTML("afterbegin", bar);
    const by = (ways: string[]) => ({ ...recipe, opening: { ...recipe.opening, only: ways } }) as Recipe;
    expect(await code(alone, by([...only, ".entry-author"]))).not.toBe("read");
    expect(await readAll(alone, by(only))).toHaveLength(1);
  });

  it("is named as missing where the page shows none, and not left out", async () => {
    expect(await code(deskPage(threeKinds))).toBe("helpdesk.taught.opening");
    expect(await code(deskPage(""))).toBe("helpdesk.taught.message");
  });

  it("may have no text: then the answers alone are read", async () => {
    const empty = openedPage("Nils Ek", question, threeKinds);
    empty.querySelector(".question")?.remove();
    expect(await readAll(empty)).toHaveLength(3);
  });

  it("is not read twice where the thread holds it", async () => {
    const twice = openedPage("Nils Ek", question, threeKinds);
    const entry = twice.querySelector(".entry") as Element;
    entry.append(twice.querySelector(".case") as Element);
    expect((await readAll(twice)).filter((m) => m[3]?.includes("two weeks"))).toHaveLength(1);
  });

  it("is refused where there are two of them: none is guessed", async () => {
    const two = openedPage("Nils Ek", question, threeKinds);
    two.body.insertAdjacentHTML("afterbegin", openingOf("Bo Lind", "<p>Another question that stands on the page as well.</p>"));
    expect(await code(two)).toBe("helpdesk.taught.opening");
  });

  it("is found by another way when its names have changed, and answers are still read", async () => {
    const html = openedPage("Nils Ek", question, threeKinds).documentElement.outerHTML.replaceAll('"rich"', '"prose"');
    expect((await readAll(new DOMParser().parseFromString(html, "text/html"))).map((m) => m[3])).toEqual([
      asked[3],
      "Where is TW-1182?",
      "On its way.",
      "Lost at the depot.",
    ]);
  });

  it("leaves recipes without one as they were", async () => {
    const { opening: _opening, ...without } = recipe;
    expect((await readAll(openedPage("Nils Ek", question, threeKinds), without)).slice(0, 2)).toEqual([
      ["customer", "Nils Ek", "public", "Where is TW-1182?"],
      answered,
    ]);
  });
});
