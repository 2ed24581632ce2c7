import { describe, expect, it } from "vitest";
import type { Draft } from "../../lib/drafting/draft.ts";
import { questionsAnswered } from "../../lib/drafting/questions-answered.ts";
import { conversation, found, fromModel, onDevice, returns } from "./world.ts";

const how = (draft: Draft) => draft.questions.map((q) => q.how);
const fuel = "Which alkylate fuels can the stove burn?";

describe("questionsAnswered", () => {
  it("tells an answered question from one left to a colleague", () => {
    const draft = onDevice([returns], `What does return postage cost? ${fuel}`);
    expect(how(draft)).toEqual(["answered", "deferred"]);
    expect(draft.text).toContain("needs a colleague who knows more about it");
  });

  it("calls a question asked back where the reply asks for more about it", () => {
    const draft = onDevice([returns], "What does return postage cost? Do you engrave?");
    expect(draft.text).toContain("Could you tell me a little more about your question “Do you engrave”?");
    expect(how(draft)).toEqual(["answered", "asked-back"]);
  });

  it("calls a question omitted where a model says nothing of it", () => {
    const about = conversation(`What does return postage cost? ${fuel}`);
    const draft = fromModel([returns], [["Return postage costs £3.95.", [0, 2]]], { conversation: about, search: found([returns], about) });
    expect(how(draft)).toEqual(["answered", "omitted"]);
  });

  it.each([
    [" I do not have information about stove fuels.", "deferred"],
    [" Which stove do you have?", "asked-back"],
  ] as const)("sees what a model does about a question it cannot answer: %s", (said, expected) => {
    const about = conversation(`What does return postage cost? ${fuel}`);
    const segments: [string, [number, number]?][] = [["Return postage costs £3.95.", [0, 2]], [said]];
    const draft = fromModel([returns], segments, { conversation: about, search: found([returns], about) });
    expect(how(draft)).toEqual(["answered", expected]);
  });

  it("gives no probability where the search knows none", () => {
    const about = conversation("What does return postage cost?");
    const { questions, hits } = found([returns], about);
    const without = (all: typeof hits) => all.map((h) => ({ ...h, answers: 0 }));
    const search = { questions: questions.map((q) => ({ ...q, hits: without(q.hits) })), hits: without(hits) };
    const draft = onDevice([returns], "What does return postage cost?");
    expect(questionsAnswered(search, about, draft)).toEqual([{ text: "What does return postage cost?", answered: true, how: "answered" }]);
  });
});
