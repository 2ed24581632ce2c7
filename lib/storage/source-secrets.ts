import * as z from "zod/mini";
import type { Area } from "./area.ts";

const text = z.nullable(z.string());
/** What lets us into a source. It belongs to the origins it was given for: other answers do not take it along. */
export const SourceSecret = z.object({
  origins: z.array(z.string()),
  /** The token that the lead entered, or the access token of a sign-in. */
  token: z.string(),
  refresh: text,
  /** When the token ends, ms since 1970; null where nobody said. */
  expires: z.nullable(z.number()),
});
export type SourceSecret = z.infer<typeof SourceSecret>;

const place = (source: string) => `source-secret:${source}`;

/** Tokens of connected sources: in memory for this browser session and never on the disk. */
export function openSourceSecrets(session: Area) {
  const held = async (source: string): Promise<SourceSecret | null> => {
    const value = (await session.get(place(source)))[place(source)];
    return value === undefined ? null : SourceSecret.parse(value);
  };
  return {
    save: async (source: string, secret: SourceSecret): Promise<void> => {
      await session.set({ [place(source)]: SourceSecret.parse(secret) });
    },
    /** What was given for all of these origins; null when there is none, or it was given for others. */
    find: async (source: string, origins: string[]): Promise<SourceSecret | null> => {
      const secret = await held(source);
      return secret && origins.every((origin) => secret.origins.includes(origin)) ? secret : null;
    },
    forget: (source: string): Promise<void> => session.remove(place(source)),
  };
}
export type SourceSecrets = ReturnType<typeof openSourceSecrets>;
