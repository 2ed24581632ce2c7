// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { diagnose, diagnosisText, maskAddress } from "../../../lib/helpdesks/teach/diagnose.ts";
import { taughtHelpdesk } from "../../../lib/helpdesks/teach/taught.ts";
import { deskPage, message, pageOf, taughtOf, threeKinds } from "./taught-page.ts";

const desk = taughtHelpdesk("taught", taughtOf(deskPage(threeKinds)));
const diagnosed = (document: Document) => diagnose(desk, pageOf(document), "sv", () => 5);

describe("the diagnosis of a page", () => {
  it("counts what was read, by kind", async () => {
    const found = await diagnosed(deskPage(threeKinds));
    expect(found.data).toEqual({ counts: { "agent internal": 1, "agent public": 1, "customer public": 1 }, code: null, ms: 0 });
    expect(found.editor[0]).toMatchObject({ found: 1, visible: 1 });
  });

  it("names what broke by its code", async () => {
    const text = diagnosisText(await diagnosed(deskPage(threeKinds + message("robot", "Bot", "Beep."))));
    expect(text).toContain("data: helpdesk.taught.message.author");
  });

  it("holds nothing of the ticket", async () => {
    const found = await diagnosed(deskPage(threeKinds));
    const all = JSON.stringify(found) + diagnosisText(found);
    for (const word of ["Nils", "Amy", "TW-1182", "depot", "desk.example"]) expect(all).not.toContain(word);
  });
});

describe("an address without ids", () => {
  it.each([
    ["https://desk.example/agent/tickets/1234", "/agent/tickets/0000"],
    ["https://desk.example/Ticket/Display.html?id=77&user=nils@mail.example", "/Ticket/Display.html?id=00&aaaa=aaaa@mail.aaaaaaa"],
    ["https://desk.example/inbox/cnv_4f2a#nils-ek/9", "/inbox/aaa_0a0a#aaaa-aa/0"],
    ["https://desk.example/kunder/Åsa%20Öberg/8", "/aaaaaa/aaaaaaaaaaa/0"],
  ])("of %s", (address, masked) => {
    expect(maskAddress(new URL(address))).toBe(masked);
  });
});
