/** A request as it reached an emulator. */
export interface Arrival {
  /** Which of them: `anthropic`, `openai`, `oauth`, … */
  emulator: string;
  /** Method, path and query. */
  at: string;
  body: string;
}

/** Every request that reached any emulator of this process, oldest first; who looks through them takes them out. */
export const wire: Arrival[] = [];

/** Notes a request before anything is done with it. */
export function arrive(emulator: string, request: { method?: string | undefined; url?: string | undefined }, body: string): void {
  wire.push({ emulator, at: `${request.method ?? "GET"} ${request.url ?? "/"}`, body });
}
