import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import en from "../../../public/_locales/en/messages.json" with { type: "json" };
import sv from "../../../public/_locales/sv/messages.json" with { type: "json" };

type Messages = Record<string, { message: string }>;
const [english, swedish] = [en as Messages, sv as Messages];
const placeholders = (text: string | undefined) => [...new Set(text?.match(/\$\d/g) ?? [])].sort();

describe("messages", () => {
  it("hold the same keys in every language", () => {
    expect(Object.keys(swedish).sort()).toEqual(Object.keys(english).sort());
  });

  it("fill the same blanks in every language", () => {
    const different = Object.keys(english).filter(
      (key) =>
        key !== "err_provider_rate_limited_after" && `${placeholders(english[key]?.message)}` !== `${placeholders(swedish[key]?.message)}`,
    );
    expect(different).toEqual([]);
  });

  it("have words for every reason and stage that code can give", () => {
    const reasons = [...readFileSync("lib/drafting/reasons.ts", "utf8").matchAll(/(?:bad|either)\([^"]*"([a-z-]+)"/g)].map(
      (match) => `sb_reason_${match[1]?.replaceAll("-", "_")}`,
    );
    const classes = readFileSync("lib/drafting/classify.ts", "utf8");
    const because = [...classes.matchAll(/because: "([a-z-]+)"/g)].map((match) => `sb_because_${match[1]?.replaceAll("-", "_")}`);
    expect(reasons.length).toBeGreaterThan(8);
    expect([...reasons, ...because].filter((key) => !english[key])).toEqual([]);
  });

  it("are all used by the sidebar and the shared parts", () => {
    const source = ["components/ui", "components/sidebar"]
      .flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => /\.tsx?$/.test(name))
          .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
      )
      .join("\n");
    const made = /^(sb_(reason|because|replaced|stage|guard|fact|step)_|err_)/;
    expect(Object.keys(english).filter((key) => /^(sb|ui)_/.test(key) && !made.test(key) && !source.includes(`"${key}"`))).toEqual([]);
  });
});
