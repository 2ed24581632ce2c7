import { memoryArea } from "../storage/places.ts";

/** What `wxt/browser` is to a background with areas in memory, the session's over these values, and one page, which answers as told. */
export function browserWithPage(answer: (message: { name: string }) => unknown, session: Record<string, unknown> = {}) {
  return {
    browser: {
      storage: { session: memoryArea(session), managed: memoryArea(), local: memoryArea() },
      runtime: { id: "own", getPlatformInfo: async () => ({}), sendMessage: async () => undefined },
      tabs: { sendMessage: async (_: number, message: { name: string }) => ({ reply: answer(message) }) },
    },
  };
}
