import { FootnoteError } from "../../errors.ts";
import type { SourceSettings } from "../../source-settings.ts";
import type { Source } from "../../sources/source.ts";
import type { SourceSecret, SourceSecrets } from "../../storage/source-secrets.ts";
import { type OAuthDoors, refreshed } from "./oauth.ts";

/** A token is renewed this long before its end, in milliseconds. */
const ahead = 60_000;

type Doors = Pick<OAuthDoors, "fetch" | "now"> & { secrets: SourceSecrets };

/** What lets the requests of one walk in. */
export interface Credentials {
  /** The headers to send along; none where the source is open or knows the agent's own session. Throws `source.signed-out`. */
  headers: () => Promise<Record<string, string>>;
  /** After a 401: true when there is another token to try. */
  renew: () => Promise<boolean>;
}

/** The credentials that are held for a source, as long as its answers still name the origins they were given for. */
export function credentialsOf(settings: SourceSettings, source: Source, origins: string[], doors: Doors): Credentials {
  const { id, answers, auth } = settings;
  const held = () => doors.secrets.find(id, origins);
  // One at a time: many servers take a refresh token once only.
  let renewing: Promise<SourceSecret | null> | null = null;
  const fresh = (secret: SourceSecret): Promise<SourceSecret | null> => {
    renewing ??= renewed(secret).finally(() => {
      renewing = null;
    });
    return renewing;
  };
  const renewed = async (secret: SourceSecret): Promise<SourceSecret | null> => {
    const place = source.oauth?.(answers) ?? null;
    if (auth !== "oauth" || !place || secret.refresh === null) return null;
    const next = { ...secret, ...(await refreshed(place, secret.refresh, doors)) };
    await doors.secrets.save(id, next);
    return next;
  };
  return {
    headers: async () => {
      if (auth === "none" || auth === "session") return {};
      const secret = await held();
      if (!secret) throw new FootnoteError("source.signed-out");
      if (auth === "token") return source.authorization?.(secret.token, answers) ?? {};
      const ends = secret.expires !== null && secret.expires - ahead < doors.now();
      const used = ends ? ((await fresh(secret)) ?? secret) : secret;
      if (used.expires !== null && used.expires <= doors.now()) throw new FootnoteError("source.signed-out");
      return { authorization: `Bearer ${used.token}` };
    },
    renew: async () => {
      const secret = auth === "oauth" ? await held() : null;
      return secret !== null && (await fresh(secret)) !== null;
    },
  };
}
