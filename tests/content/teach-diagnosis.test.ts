// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Served } from "../../lib/content/serve-helpdesk.ts";
import { diagnosePage } from "../../lib/content/teach-diagnosis.ts";
import { taughtHelpdesk } from "../../lib/helpdesks/teach/taught.ts";
import { deskPage, message, taughtOf, threeKinds } from "../helpdesks/teach/taught-page.ts";

vi.mock("wxt/browser", () => ({ browser: {} }));

const desk = taughtHelpdesk("taught", taughtOf(deskPage(threeKinds)));
const mark = globalThis as Served;

function serve(messages: string, ticket: string | null = "7"): void {
  document.body.innerHTML = deskPage(messages).body.innerHTML;
  mark.footnoteHelpdesk = { helpdesk: desk, open: () => ticket };
}
afterEach(() => {
  delete mark.footnoteHelpdesk;
});

describe("a page's diagnosis", () => {
  it("passes where messages of a customer were read and the composer is there", async () => {
    serve(threeKinds);
    const { text, passed } = await diagnosePage();
    expect(passed).toBe(true);
    expect(text).toContain("customer public 1");
    for (const word of ["Nils", "Amy", "TW-1182", "depot", "Late parcel"]) expect(text).not.toContain(word);
  });

  it.each<[string, () => void, string]>([
    ["nothing serves it", () => undefined, "helpdesk: none"],
    ["no ticket is open", () => serve(threeKinds, null), "helpdesk: taught"],
    ["no customer has written", () => serve(message("agent", "Amy", "Hi") + message("note", "Amy", "Lost.")), "agent public 1"],
    ["it can't be read", () => serve(message("robot", "Bot", "Beep.")), "helpdesk.taught.message.author"],
    [
      "the composer is folded away",
      () => {
        serve(threeKinds);
        document.querySelector("textarea")?.remove();
      },
      "customer public 1",
    ],
  ])("does not pass where %s, and says what it saw", async (_, prepare, line) => {
    prepare();
    const { text, passed } = await diagnosePage();
    expect(passed).toBe(false);
    expect(text).toContain(line);
  });
});
