// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { locate } from "../../../lib/helpdesks/teach/find.ts";
import { aboutPerson, type Example, eitherLocator, ownElements, relativeLocators } from "../../../lib/helpdesks/teach/relative.ts";

function page(html: string): Element[] {
  document.body.innerHTML = html;
  return [...document.querySelectorAll("li")];
}
const examples = (items: Element[], target: string): Example[] => items.map((item) => ({ item, target: item.querySelector(target) }));
const ways = (list: Example[]) => relativeLocators(list).map((s) => s.locator);

describe("the same part of each message", () => {
  it("is found in all of them by each way, the surest first", () => {
    const list = examples(
      page('<li><b class="author">Nils</b><p class="text">Where?</p></li><li><b class="author">Amy</b><p class="text">Here.</p></li>'),
      ".author",
    );
    const found = relativeLocators(list);
    expect(found[0]?.locator.value).toBe(".author");
    expect(found.length).toBeGreaterThan(1);
    for (const { locator } of found) for (const { item, target } of list) expect(locate(item, locator)).toEqual([target]);
  });

  it("is missing where it is missing, and then nothing else is taken for it", () => {
    const list = examples(page('<li><i class="name">Nils</i><i class="tag">vip</i></li><li><i class="tag">new</i></li>'), ".name");
    expect(ways(list)[0]?.value).toBe(".name");
    for (const locator of ways(list)) expect(locate(list[1]?.item as Element, locator)).toEqual([]);
  });

  it("is found in a page without a name on anything", () => {
    const list = examples(page("<li><div><b>Nils</b></div><p>Where?</p></li><li><div><b>Amy</b></div><p>Here.</p></li>"), "b");
    expect(ways(list).length).toBeGreaterThan(0);
    for (const locator of ways(list)) expect(locator.value).not.toContain("nth");
  });

  it("is not told where two are alike", () => {
    expect(ways(examples(page("<li><b>Nils</b><b>vip</b></li><li><b>Amy</b><b>new</b></li>"), "b"))).toEqual([]);
  });

  it("is nothing where there is no message, or none has it", () => {
    expect(ways([])).toEqual([]);
    expect(ways(examples(page("<li><p>Where?</p></li>"), "b"))).toEqual([]);
  });

  it("holds no word that may be a person's", () => {
    const list = examples(page('<li><b title="Nils Ek" data-author="nils">N</b></li><li><b title="Amy" data-author="amy">A</b></li>'), "b");
    expect(ways(list).length).toBeGreaterThan(0);
    expect(JSON.stringify(ways(list))).not.toMatch(/Nils|nils|Amy|amy/);
  });

  it("is passed over where who asks refuses the way, or what it finds", () => {
    const list = examples(page('<li><b class="author">Nils</b></li><li><b class="author">Amy</b></li>'), "b");
    expect(relativeLocators(list, () => false)).toEqual([]);
    expect(
      relativeLocators(
        list,
        () => true,
        () => false,
      ),
    ).toEqual([]);
  });
});

it("what stands in an answer inside a message is the answer's", () => {
  document.body.innerHTML = "<section><p></p><section><b></b></section></section>";
  const [outer, inner] = [...document.querySelectorAll("section")] as Element[] as [Element, Element];
  expect(ownElements(outer, [outer, inner]).map((e) => e.tagName)).toEqual(["P"]);
  expect(ownElements(outer, [outer]).map((e) => e.tagName)).toEqual(["P", "SECTION", "B"]);
});

describe("a part that goes by several names", () => {
  const pick = (items: Element[], ...targets: string[]): Example[] =>
    items.map((item, i) => ({ item, target: item.querySelector(targets[i] ?? "none") }));

  it("is found by one way that takes each of them", () => {
    const list = pick(page('<li><b class="by-other">Nils</b></li><li><b class="by-me">Amy</b></li>'), ".by-other", ".by-me");
    const [found] = eitherLocator(list);
    expect(found?.locator.value).toBe(".by-other, .by-me");
    for (const { item, target } of list)
      expect(locate(item, found?.locator ?? { by: "css", value: "", name: null, language: null })).toEqual([target]);
  });

  it("goes by its place where nothing names it, such as a column", () => {
    const row = (name: string) => `<li><table><tr><td>now</td><td>${name}</td><td>x</td></tr></table></li>`;
    const list = pick(page(row("Nils Ek") + row("Amy Hale")), "td:nth-child(2)", "td:nth-child(2)");
    expect(eitherLocator(list).map((s) => s.locator.value)).toEqual([":scope > table > tbody > tr > td:nth-child(2)"]);
  });

  it("is none where a message lacks it, where a name finds another in some, or where nothing is refused", () => {
    expect(eitherLocator(pick(page('<li><b class="x">Nils</b></li><li></li>'), "b"))).toEqual([]);
    const both = page('<li><b class="x">Nils</b></li><li><b class="x">Tag</b><b class="x">Amy</b></li>');
    expect(eitherLocator(pick(both, "b", "b:last-child"), (value) => value.includes("."))).toEqual([]);
    expect(eitherLocator([])).toEqual([]);
  });
});

describe("an address of a page about a person", () => {
  it.each(["/admin/users/4", "view_user_page.php?id=2", "/front/user.form.php?id=3", "/contacts/7", "?author=4"])("is %s", (href) => {
    expect(aboutPerson.test(href)).toBe(true);
  });

  it.each(["/tickets/4", "/superusers-guide", "/view.php?id=2"])("is not %s", (href) => {
    expect(aboutPerson.test(href)).toBe(false);
  });

  it("is a way up to which person, and holds no name", () => {
    const list = examples(
      page(
        '<li><i><a href="/u/users/nils">Nils</a></i><a href="/t/1">x</a></li><li><i><a href="/u/users/amy">Amy</a></i><a href="/t/2">x</a></li>',
      ),
      "i > a",
    );
    expect(ways(list).map((l) => l.value)).toContain('a[href^="/u/users/"]');
    expect(JSON.stringify(ways(list))).not.toMatch(/nils|amy/i);
  });
});
