// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { runsBackwards, writtenTimes } from "../../../lib/helpdesks/teach/written-time.ts";

function element(text: string, attributes = ""): Element {
  const box = document.createElement("div");
  box.innerHTML = `<span ${attributes}>${text}</span>`;
  return box.firstElementChild as Element;
}

const utc = (...parts: [number, number, number, number?, number?]) =>
  Date.UTC(parts[0], parts[1] - 1, parts[2], parts[3] ?? 0, parts[4] ?? 0);

describe("a time as a page writes it", () => {
  it.each([
    ["2026-11-03 10:05", utc(2026, 11, 3, 10, 5)],
    ["3 November 2026, 10:05", utc(2026, 11, 3, 10, 5)],
    ["Nov 3, 2026 at 9:15 PM", utc(2026, 11, 3, 21, 15)],
    ["Nov 3, 2026 12:15 AM", utc(2026, 11, 3, 0, 15)],
    ["den 3 maj 2026 kl. 10:05", utc(2026, 5, 3, 10, 5)],
    ["3. März 2026 10:05", utc(2026, 3, 3, 10, 5)],
    ["3. Dez. 2026, 10:05 Uhr", utc(2026, 12, 3, 10, 5)],
    ["3 août 2026", utc(2026, 8, 3)],
    ["3 novembre 2026 à 21h15", utc(2026, 11, 3, 21, 15)],
    ["à 21 h 15, le 3 novembre 2026", utc(2026, 11, 3, 21, 15)],
    ["03.11.2026 9h05", utc(2026, 11, 3, 9, 5)],
    ["mardi 3 novembre 2026", utc(2026, 11, 3)],
    ["martes, 3 de noviembre de 2026", utc(2026, 11, 3)],
    ["mar. 3 nov. 2026", utc(2026, 11, 3)],
    ["3 févr. 2026", utc(2026, 2, 3)],
    ["3 de enero de 2026", utc(2026, 1, 3)],
    ["3 abril 2026", utc(2026, 4, 3)],
    ["3 ago 2026", utc(2026, 8, 3)],
    ["3 Nov 2026 (3 weeks ago)", utc(2026, 11, 3)],
    ["03.11.2026 10.05", utc(2026, 11, 3, 10, 5)],
  ])("%s is one moment", (text, at) => {
    expect(writtenTimes(element(text))).toEqual({ day: at, month: at });
  });

  it("may be of two days where days and months are not told apart", () => {
    expect(writtenTimes(element("3/11/2026"))).toEqual({ day: utc(2026, 11, 3), month: utc(2026, 3, 11) });
    expect(writtenTimes(element("23/11/2026"))).toEqual({ day: utc(2026, 11, 23) });
  });

  it("is taken from a title where the text says how long ago", () => {
    expect(writtenTimes(element("2 hours ago", 'title="3 November 2026 10:05"'))).toMatchObject({ day: utc(2026, 11, 3, 10, 5) });
  });

  it.each([
    ["2 minutes ago", -120],
    ["an hour ago", -3600],
    ["för 2 timmar sedan", -7200],
    ["för en vecka sedan", -604_800],
    ["vor 30 Minuten", -1800],
    ["vor 2 Stunden", -7200],
    ["vor einer Stunde", -3600],
    ["vor 45 Sekunden", -45],
    ["il y a 2 semaines", -1_209_600],
    ["hace 3 semanas", -1_814_400],
    ["il y a 3 jours", -259_200],
    ["5 Std.", -18_000],
    ["5d", -432_000],
    ["a month ago", -2_592_000],
  ])("%s is so many seconds back", (text, seconds) => {
    expect(writtenTimes(element(text))).toEqual({ ago: seconds });
  });

  it.each([
    "",
    "Adam",
    "Anders",
    "Ahmed",
    "Asher",
    "Avery",
    "Nils Ek",
    "Where is my parcel?",
    "a moment ago",
    "yesterday",
    "#1182",
    "٣ نوفمبر",
  ])("is not read out of %s", (text) => {
    expect(writtenTimes(element(text))).toEqual({});
  });
});

describe("which end of a thread is the newest", () => {
  const thread = (...times: string[]) => times.map((text) => ({ element: element(text), at: element(text) }));

  it("is told by the times", () => {
    expect(runsBackwards(thread("3 Nov 2026", "2 Nov 2026", "2 Nov 2026", "1 Nov 2026"))).toBe(true);
    expect(runsBackwards(thread("vor 3 Wochen", "vor 2 Stunden", "vor 30 Minuten"))).toBe(false);
    expect(runsBackwards(thread("vor 30 Minuten", "vor 2 Stunden", "vor 3 Wochen"))).toBe(true);
  });

  it("is not told where times go both ways, are all the same, or are missing", () => {
    expect(runsBackwards(thread("1 Nov 2026", "3 Nov 2026", "2 Nov 2026"))).toBeNull();
    expect(runsBackwards(thread("1 Nov 2026", "1 Nov 2026"))).toBeNull();
    expect(runsBackwards([])).toBeNull();
    expect(runsBackwards(thread("1 Nov 2026"))).toBeNull();
  });

  it("is not told where the two ways to read the dates say different things", () => {
    expect(runsBackwards(thread("3/11/2026", "4/10/2026"))).toBeNull();
  });

  it("is told by the messages' numbers where no time says it", () => {
    const numbered = (...ids: string[]) => ids.map((id) => ({ element: element("", id), at: null }));
    expect(runsBackwards(numbered('id="message-12"', 'id="message-9"'))).toBe(true);
    expect(runsBackwards(numbered('data-message-id="9"', 'data-message-id="12"'))).toBe(false);
    expect(runsBackwards(numbered('id="message-9"', 'id="message-12"', 'id="message-10"'))).toBeNull();
    expect(runsBackwards(numbered('id="message-9"', ""))).toBeNull();
  });
});
