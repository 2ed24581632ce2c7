import * as z from "zod/mini";
import { FootnoteError } from "../errors.ts";
import type { VaultStatus } from "../settings.ts";
import type { Area } from "./area.ts";
import type { Policy } from "./policy.ts";
import type { Settings } from "./settings.ts";
import { unwrapSecret, Wrapped, wrapSecret } from "./wrap-secret.ts";

const name = "vault";
/** A key belongs to the origin it was given for: settings that point elsewhere do not take it along. */
const Held = z.object({ origin: z.string(), key: z.string() });

/** The provider key: in memory for this browser session, on the disk only under a passphrase. */
export function openVault({ session, settings, policy }: { session: Area; settings: Settings; policy: () => Promise<Policy> }) {
  const held = async (): Promise<z.infer<typeof Held> | null> => {
    const value = (await session.get(name))[name];
    return value === undefined ? null : Held.parse(value);
  };
  const status = async (): Promise<VaultStatus> => ({
    held: (await held()) !== null,
    remembered: (await settings.find(name, Wrapped)) !== null,
    mayRemember: !(await policy()).forbidRememberedKeys,
  });
  const mayRemember = async () => {
    if ((await policy()).forbidRememberedKeys) throw new FootnoteError("vault.forbidden");
  };
  return {
    status,
    /** Takes the key for the provider at this address; with a passphrase it is remembered. Throws `vault.forbidden`. */
    save: async ({ key, passphrase, baseUrl }: { key: string; passphrase: string | null; baseUrl: string }): Promise<VaultStatus> => {
      if (passphrase !== null) await mayRemember();
      const value = { origin: new URL(baseUrl).origin, key };
      const wrapped = passphrase === null ? null : await wrapSecret(JSON.stringify(value), passphrase);
      await (wrapped ? settings.save(name, Wrapped, wrapped) : settings.remove(name));
      await session.set({ [name]: value });
      return status();
    },
    /** The key for the provider at this address; null when there is none, or it was given for another origin. */
    find: async (baseUrl: string): Promise<string | null> => {
      const value = await held();
      return value && URL.canParse(baseUrl) && new URL(baseUrl).origin === value.origin ? value.key : null;
    },
    /** Opens the remembered key for this session. Throws `vault.empty`, `vault.wrong-passphrase`, `vault.forbidden`. */
    unlock: async (passphrase: string): Promise<VaultStatus> => {
      await mayRemember();
      const wrapped = await settings.find(name, Wrapped);
      if (!wrapped) throw new FootnoteError("vault.empty");
      await session.set({ [name]: Held.parse(JSON.parse(await unwrapSecret(wrapped, passphrase))) });
      return status();
    },
    forget: async (): Promise<VaultStatus> => {
      await settings.remove(name);
      await session.remove(name);
      return status();
    },
  };
}
export type Vault = ReturnType<typeof openVault>;
