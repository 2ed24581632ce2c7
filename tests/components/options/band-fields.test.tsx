// @vitest-environment happy-dom
import "../fake-browser.ts";
import { act } from "preact/test-utils";
import { expect, it, vi } from "vitest";
import { BandFields } from "../../../components/options/profiles/band-fields.tsx";
import { newProfile } from "../../../components/options/profiles/new-profile.ts";
import { profileProblems } from "../../../components/options/profiles/profile-problems.ts";
import type { Profile } from "../../../lib/drafting/profile.ts";
import { labelled, mount } from "./mount.ts";

const profile: Profile = { ...newProfile("p", "Nordvik", "sv"), name: "Kundservice", thresholds: { offer: 0.35, high: 0.9 } };
const draftOf = (shown: Profile, change = vi.fn()) => ({
  profile: shown,
  change,
  changes: [],
  problems: profileProblems(shown, []),
  discard: () => undefined,
});

it("shows three bands with what each asks of the agent, and where no draft is made", async () => {
  const root = await mount(<BandFields draft={draftOf(profile)} readOnly={false} />);
  expect(labelled(root, "Check from").value).toBe("0.7");
  expect(root.textContent).toContain("The agent looks at what is marked first.");
  expect(root.textContent).toContain("No draft 0.00 to 0.35 · Low 0.35 to 0.70 · Check 0.70 to 0.90 · High 0.90 to 1.00");
});

it("writes down the band that was changed and leaves the others", async () => {
  const change = vi.fn();
  const root = await mount(<BandFields draft={draftOf(profile, change)} readOnly={false} />);
  const field = labelled(root, "High from");
  await act(async () => {
    field.value = "0.85";
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  expect(change).toHaveBeenCalledWith({ thresholds: { offer: 0.35, high: 0.85 } });
});

it("says so when the bands do not follow each other", async () => {
  const root = await mount(<BandFields draft={draftOf({ ...profile, thresholds: { offer: 0.95, check: 0.7, high: 0.9 } })} readOnly />);
  expect(root.querySelector("[role=alert]")?.textContent).toContain("The bands must follow each other");
});
