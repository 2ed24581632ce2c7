import type { Role } from "../access.ts";
import { storage } from "./storage.ts";

/** The role of the person at this computer. Only policy can hold anyone to one; without it everybody is their own admin. */
export async function role(): Promise<{ role: Role; advisory: boolean }> {
  const { role: set } = await storage.policy();
  return { role: set ?? "admin", advisory: set === null };
}
