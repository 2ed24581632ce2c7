/** How a model wants to be asked; data, because capabilities differ and change. Read from the vendor's documentation, 2026-11. */
export interface ModelFacts {
  id: string;
  thinking: "between_tools" | "adaptive" | null;
  effort: boolean;
  contextTokens: number;
}

const models: readonly ModelFacts[] = [
  { id: "claude-sonnet-5-5", thinking: "between_tools", effort: true, contextTokens: 1_000_000 },
  { id: "claude-haiku-5-5", thinking: "adaptive", effort: true, contextTokens: 1_000_000 },
  { id: "claude-opus-5-5", thinking: null, effort: true, contextTokens: 1_000_000 },
];

/** Facts about a model; one that is not listed is asked in the plainest way. */
export function modelFacts(id: string): ModelFacts {
  return models.find((m) => m.id === id) ?? { id, thinking: null, effort: false, contextTokens: 200_000 };
}
