// @vitest-environment happy-dom
import "../fake-browser.ts";
import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { DraftPrint } from "../../../components/sidebar/draft-print.tsx";
import type { Draft } from "../../../lib/drafting/draft.ts";
import { views } from "../../gallery/views.ts";

afterEach(cleanup);

const draft = views["omitted"]?.draft as Draft;
const printed = (change: Partial<Draft>) => render(<DraftPrint draft={{ ...draft, ...change }} />).container.textContent;
const verifier = { model: "claude-haiku-5-5", asked: 2, ms: 10 };

it("says who checked, what it cost and where it was made", () => {
  expect(printed({})).toBe("3 sentences checked by claude-haiku-5-5 · 0.0081 USD · answered in eu-north-1, as reported");
});

it("claims no price and no region that nobody told", () => {
  const cost = { input: 1000, written: 20, cached: 300, output: 80, amount: null, currency: "" };
  expect(printed({ verifier: null, cost, made: { zone: "eu", reported: null } })).toBe(
    "1,400 tokens, price not known · region not reported",
  );
});

it("says that meaning is not checked where the verifier failed", () => {
  const bare = { cost: null, made: null };
  expect(printed({ ...bare, verifier: { ...verifier, failed: "provider.timeout" } })).toContain(
    "gave no answer, so meaning is not checked",
  );
  cleanup();
  expect(printed({ ...bare, verifier: { ...verifier, failed: "budget.day" } })).toBe("no budget left to check meaning");
});

it("is not there for a draft of this device", () => expect(printed({ verifier: null, cost: null, made: null })).toBe(""));
