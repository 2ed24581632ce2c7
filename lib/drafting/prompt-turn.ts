import type { Prompt } from "./prompt.ts";
import type { Way } from "./way.ts";

const wishes: Record<Way, string> = {
  shorter: "Make it shorter: keep every answer, condition and number, drop what does not answer.",
  warmer: "Make it warmer in tone. The facts stay as they are.",
  "more-formal": "Make it more formal in tone. The facts stay as they are.",
  simpler: "Use simpler words and shorter sentences. The facts stay as they are.",
  translate: "Write it in the language named below. Numbers, names and links stay as they are.",
  instruction: "Change it as the agent asks below.",
  complete: "It leaves out the open questions between the ask marks. Speak to each of them: answer it, or say plainly that you cannot yet.",
};

/** The trusted turn: what to do, what the agent adds, and all that is new in each request. */
export function promptTurn(prompt: Prompt): string {
  const { currentText, refine, instruction, language, agentName, today, boundary, fixed = [], violations = [] } = prompt;
  const changing = currentText !== null && refine !== null;
  return [
    changing
      ? `The current text of the reply, as it stands:\n<text-${boundary}>\n${quoted(currentText)}\n</text-${boundary}>\n${wishes[refine]}`
      : "",
    changing && fixed.length > 0 ? keeping(fixed, refine) : "",
    instruction.trim() === "" ? "" : `The agent adds: ${instruction.trim()}`,
    violations.length > 0
      ? `An earlier answer held words that must not be said. Leave them out:\n${[...new Set(violations.map(named))].join("\n")}`
      : "",
    `Today is ${today}.${agentName === null ? "" : ` The agent is ${agentName}.`} Reply in: ${language}.`,
    changing ? "Write the whole changed reply now." : "Write the reply now.",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function keeping(fixed: string[], refine: Way): string {
  const all = fixed.map((s) => `- ${quoted(s).replace(/\s+/g, " ")}`).join("\n");
  return refine === "translate" || refine === "instruction"
    ? `The agent wrote these sentences of it. Each value, name, condition and negation in them stays:\n${all}`
    : `The agent wrote these sentences of it. Keep each word for word:\n${all}`;
}

/** Internal text is not named: a model that only guessed it would be told that it is right. */
function named({ text, instead }: { text: string | null; instead: string | null }): string {
  if (text === null) return "- whatever none of the sources above says";
  return `- "${text}"${instead === null ? "" : `, say "${instead}"`}`;
}

function quoted(text: string): string {
  return text.replace(/<\/?(?:conv|ask|text)-[^>]*>/gi, " ");
}
