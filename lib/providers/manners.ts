/** How a server turned out to want to be asked; what is not there is not known yet. */
export interface Manner {
  /** Citations come with the text, or are asked for as quotes in JSON. */
  citations: "native" | "json";
  /** How an answer's form is asked for: by a schema, as any JSON object, or in words alone. */
  format: "schema" | "object" | "words";
  /** What the limit on an answer's tokens is called. */
  limit: "max_tokens" | "max_completion_tokens";
  /** Whether a stream tells its usage when asked to. */
  usage: boolean;
}

/** What was learnt about servers, by address and model. */
export interface Manners {
  find: (server: string) => Partial<Manner>;
  learn: (server: string, what: Partial<Manner>) => void;
}

/** Manners kept in memory; `known` is what earlier sessions of work found, `keep` is told each change. */
export function mannersIn(
  known: Record<string, Partial<Manner>> = {},
  keep: (all: Record<string, Partial<Manner>>) => void = () => {},
): Manners {
  const all = { ...known };
  return {
    find: (server) => all[server] ?? {},
    learn: (server, what) => {
      all[server] = { ...all[server], ...what };
      keep(all);
    },
  };
}

/** The name that a server's manners are kept under. */
export function serverName({ baseUrl, model }: { baseUrl: string; model: string }): string {
  return `${baseUrl} ${model}`;
}
