import type { Profile } from "./profile.ts";

const scale = (value: number, low: string, high: string): string => `${value} of 5 (1 ${low}, 5 ${high})`;

/** A profile as a model reads it: the same profile always renders the same text. */
export function promptProfile(profile: Profile): string {
  const { tone } = profile;
  const banned = profile.banned.map((b) => `- never "${b.word}"${b.instead ? `, say "${b.instead}"` : ""}${b.why ? ` (${b.why})` : ""}`);
  const sections = [
    `Profile: ${profile.name}, revision ${profile.revision}\nBrand: ${profile.brand}\nLocale: ${profile.locale}`,
    [
      "Voice",
      `- formality ${scale(tone.formal, "casual", "formal")}`,
      `- warmth ${scale(tone.warm, "matter-of-fact", "warm")}`,
      `- length ${scale(tone.thorough, "short", "thorough")}`,
      `- language ${scale(tone.expert, "plain", "expert")}`,
    ].join("\n"),
    profile.instructions.trim() === "" ? "" : `Instructions of the team\n${profile.instructions.trim()}`,
    banned.length === 0 ? "" : `Words\n${banned.join("\n")}`,
    profile.competitors.length === 0 ? "" : `Never name: ${profile.competitors.join(", ")}`,
    profile.links.length === 0 ? "" : `Links you may use\n${profile.links.map((l) => `- ${l}`).join("\n")}`,
  ];
  return sections.filter((s) => s !== "").join("\n\n");
}
