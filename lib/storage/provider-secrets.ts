import * as z from "zod/mini";
import type { Area } from "./area.ts";

const text = z.nullable(z.string());
const time = z.nullable(z.number());

/** A company sign-in's tokens; times in ms since 1970, null where nobody said. */
export const ProviderSignIn = z.object({
  /** What they were given for: the provider's origin and how one signs in there. Other settings do not take them along. */
  place: z.string(),
  access: z.string(),
  accessEnds: time,
  id: text,
  idEnds: time,
  refresh: text,
  /** What the sign-in says of the person. */
  who: text,
  /** The provider's own short-lived token, where the sign-in's was exchanged for one. */
  exchanged: z.nullable(z.object({ token: z.string(), ends: time })),
  /** The provider did not take it any more, and there was no other. */
  over: z.boolean(),
});
export type ProviderSignIn = z.infer<typeof ProviderSignIn>;

/** Session credentials of AWS. */
export const ProviderAws = z.object({
  /** The provider's origin that they were entered for. */
  place: z.string(),
  accessKeyId: z.string(),
  secretAccessKey: z.string(),
  sessionToken: z.string(),
  over: z.boolean(),
});
export type ProviderAws = z.infer<typeof ProviderAws>;

const names = { signIn: "provider-sign-in", aws: "provider-aws" };

/** What short-lived credentials for the provider there are: in memory for this browser session and never on the disk. */
export function openProviderSecrets(session: Area) {
  const held = async <T extends { place: string }>(name: string, schema: z.ZodMiniType<T>, place: string): Promise<T | null> => {
    const value = (await session.get(name))[name];
    const secret = value === undefined ? null : schema.parse(value);
    return secret?.place === place ? secret : null;
  };
  return {
    signIn: (place: string): Promise<ProviderSignIn | null> => held(names.signIn, ProviderSignIn, place),
    saveSignIn: (secret: ProviderSignIn): Promise<void> => session.set({ [names.signIn]: ProviderSignIn.parse(secret) }),
    aws: (place: string): Promise<ProviderAws | null> => held(names.aws, ProviderAws, place),
    saveAws: (secret: ProviderAws): Promise<void> => session.set({ [names.aws]: ProviderAws.parse(secret) }),
    forget: async (): Promise<void> => {
      for (const name of Object.values(names)) await session.remove(name);
    },
  };
}
export type ProviderSecrets = ReturnType<typeof openProviderSecrets>;
