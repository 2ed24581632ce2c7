import * as z from "zod/mini";
import { roles } from "../access.ts";
import { everythingOff, Off } from "../stop.ts";
import type { Area } from "./area.ts";

/** What an administrator has set for this computer (public/managed_storage.json); null where nothing is set. */
export interface Policy {
  teamFileAddress: string | null;
  teamFile: string | null;
  role: (typeof roles)[number] | null;
  forbidRememberedKeys: boolean;
  /** The webhook that is told when a rule says so. */
  complianceAddress: string | null;
  /** Where AI is stopped. */
  off: Off | null;
  /** Names of settings that are there and make no sense. */
  broken: string[];
}

const text = z.nullable(z.string());

/** Reads managed policy. A setting that makes no sense counts as the strictest it could mean, and is named. */
export async function readPolicy(managed: Pick<Area, "get">): Promise<Policy> {
  const given = await readManaged(managed);
  const broken: string[] = [];
  const read = <T>(name: string, schema: z.ZodMiniType<T>, strictest: T): T => {
    const value = schema.safeParse(given[name] ?? null);
    if (value.success) return value.data;
    broken.push(name);
    return strictest;
  };
  return {
    teamFileAddress: read("teamFileAddress", text, null),
    teamFile: read("teamFile", text, null),
    role: read("role", z.nullable(z.enum(roles)), "agent"),
    forbidRememberedKeys: read("forbidRememberedKeys", z.nullable(z.boolean()), true) ?? false,
    complianceAddress: read("complianceAddress", text, null),
    off: read("off", z.nullable(Off), everythingOff),
    broken,
  };
}

async function readManaged(managed: Pick<Area, "get">): Promise<Record<string, unknown>> {
  try {
    return await managed.get(null);
  } catch (error) {
    // Firefox throws where Chrome gives nothing: no administrator has set anything.
    if (error instanceof Error && /managed storage manifest not found/i.test(error.message)) return {};
    throw error;
  }
}
