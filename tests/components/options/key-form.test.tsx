// @vitest-environment happy-dom
import "../fake-browser.ts";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { KeyForm } from "../../../components/options/provider/key-form.tsx";
import { send } from "../../../lib/bus.ts";
import { labelled, mount, settle, type } from "./mount.ts";

vi.mock("../../../lib/bus.ts", () => ({ send: vi.fn(async () => ({ held: true, remembered: false, mayRemember: true })) }));

beforeEach(() => vi.mocked(send).mockClear());

async function submit(root: HTMLElement): Promise<void> {
  await act(async () => void root.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })));
  await settle();
}

describe("keeping a key", () => {
  it("keeps it until the browser closes unless asked otherwise", async () => {
    const root = await mount(<KeyForm mayRemember onSaved={async () => {}} />);
    await type(labelled(root, "Key from"), "sk-test-12345678");
    await submit(root);
    expect(send).toHaveBeenCalledWith("key.save", { key: "sk-test-12345678", passphrase: null });
  });

  it("remembers it only under a passphrase that is long enough and typed twice alike", async () => {
    const root = await mount(<KeyForm mayRemember onSaved={async () => {}} />);
    await type(labelled(root, "Key from"), "sk-test-12345678");
    await act(async () => labelled(root, "Remember").click());
    await submit(root);
    expect(root.textContent).toContain("choose a passphrase of at least 8 characters");
    await type(labelled(root, "Passphrase"), "correct horse");
    await type(labelled(root, "Passphrase again"), "correct house");
    await submit(root);
    expect(root.textContent).toContain("The two passphrases differ.");
    expect(send).not.toHaveBeenCalled();
    await type(labelled(root, "Passphrase again"), "correct horse");
    await submit(root);
    expect(send).toHaveBeenCalledWith("key.save", { key: "sk-test-12345678", passphrase: "correct horse" });
  });

  it("does not offer to remember where policy forbids it", async () => {
    const root = await mount(<KeyForm mayRemember={false} onSaved={async () => {}} />);
    expect(labelled(root, "Remember").disabled).toBe(true);
    expect(root.textContent).toContain("Your organisation does not allow this.");
  });
});
