// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { isoTime, saidTimes } from "../../../lib/helpdesks/teach/iso-time.ts";

function element(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
}

describe("a time that an element names for certain", () => {
  it.each([
    ['<time datetime="2026-11-03T10:05:00Z">two hours ago</time>', "2026-11-03T10:05:00.000Z"],
    ['<span title="2026-11-03 11:05:00 +0100">Tue</span>', "2026-11-03T10:05:00.000Z"],
    ['<span title="2026-11-03T11:05:00+01:00">igår</span>', "2026-11-03T10:05:00.000Z"],
    ['<i data-timestamp="1793700300">then</i>', "2026-11-03T10:05:00.000Z"],
    ['<i data-time="1793700300000">then</i>', "2026-11-03T10:05:00.000Z"],
    ["<span> 2026-11-03T10:05Z </span>", "2026-11-03T10:05:00.000Z"],
    ['<time datetime="2026-11-03T10:05:00Z" title="2026-11-04T10:05:00Z">then</time>', "2026-11-03T10:05:00.000Z"],
  ])("is read from %s", (html, at) => {
    expect(isoTime(element(html))).toBe(at);
  });

  it.each([
    "<span></span>",
    "<span>two hours ago</span>",
    "<span>Tue 10:05</span>",
    '<time datetime="2026-11-03">Tuesday</time>',
    '<time datetime="2026-11-03T10:05:00">no zone</time>',
    '<time datetime="2026-13-45T10:05:00Z">no such day</time>',
    '<span title="Nils Ek">Nils</span>',
  ])("is not guessed from %s", (html) => {
    expect(isoTime(element(html))).toBeNull();
  });

  it("is not an order's number that somebody wrote", () => {
    expect(isoTime(element("<b>1793700300</b>"))).toBeNull();
  });

  it("is looked for in what a person doesn't see first, and in the text last", () => {
    expect(saidTimes(element('<time title="Tuesday" datetime="2026-11-03">  two\n hours ago </time>')).filter(Boolean)).toEqual([
      "2026-11-03",
      "Tuesday",
      "two hours ago",
    ]);
  });
});
