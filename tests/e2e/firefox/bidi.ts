import { WebSocket } from "ws";

/** A WebDriver BiDi session: Firefox's own remote protocol, spoken without a driver in between. */
export interface Bidi {
  /** Sends one command. Throws the browser's error message. */
  command: <T = Record<string, unknown>>(method: string, params: object) => Promise<T>;
  close: () => void;
}

/** Opens a session at `ws://host:port`. */
export async function openBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  socket.on("message", (data) => {
    const message = JSON.parse(String(data));
    const mine = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === "success") mine?.resolve(message.result as never);
    if (message.type === "error") mine?.reject(new Error(`${message.error}: ${message.message}`));
  });
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("Firefox hung up."));
  });
  const command: Bidi["command"] = (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await command("session.new", { capabilities: {} });
  return { command, close: () => socket.close() };
}
