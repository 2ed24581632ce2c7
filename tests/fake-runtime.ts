import { vi } from "vitest";

// An in-memory browser.runtime with Ports: WXT's fake browser has no `runtime.connect`.

type Listener = (...args: never[]) => unknown;

/** An event as the browser has it. */
function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (l: Listener) => void listeners.add(l),
    removeListener: (l: Listener) => void listeners.delete(l),
    emit: (...args: unknown[]) => [...listeners].map((l) => (l as (...a: unknown[]) => unknown)(...args)),
    size: () => listeners.size,
  };
}

export const extensionOrigin = "chrome-extension://footnote";
export const page = { id: "footnote", origin: extensionOrigin, url: `${extensionOrigin}/sidebar.html`, tab: { id: 7 } };
export const contentScript = {
  id: "footnote",
  origin: "https://desk.example",
  url: "https://desk.example/ticket/1",
  tab: { id: 7 },
  documentId: "doc",
};
export const stranger = { id: "other", origin: "chrome-extension://other", url: "chrome-extension://other/x.html" };

/** A runtime whose messages and ports arrive with the stamp that `as` sets. */
export function fakeRuntime() {
  let stamp: object = page;
  const onMessage = fakeEvent();
  const onConnect = fakeEvent();
  const deliver = (message: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      const kept = onMessage.emit(structuredClone(message), stamp, resolve);
      if (!kept.includes(true)) resolve(undefined);
    });
  const connect = ({ name }: { name: string }) => {
    const [near, far] = ports(name, stamp);
    onConnect.emit(far);
    return near;
  };
  const runtime = { id: "footnote", onMessage, onConnect, sendMessage: deliver, connect, getURL: (path: string) => extensionOrigin + path };
  return {
    browser: { runtime, tabs: { sendMessage: (_: number, message: unknown) => deliver(message) } },
    as: (sender: object) => (stamp = sender),
    onConnect,
  };
}

function ports(name: string, sender: object) {
  const make = (own: object) => ({ name, ...own, onMessage: fakeEvent(), onDisconnect: fakeEvent() });
  const near = make({}) as ReturnType<typeof make> & { postMessage: (m: unknown) => void; disconnect: () => void };
  const far = make({ sender }) as typeof near;
  let open = true;
  const link = (from: typeof near, to: typeof near) => {
    from.postMessage = (m) => open && queueMicrotask(() => to.onMessage.emit(structuredClone(m)));
    from.disconnect = () => {
      if (!open) return;
      open = false;
      // As in a browser: the other side hears of it in a later turn.
      queueMicrotask(() => to.onDisconnect.emit(to));
    };
  };
  link(near, far);
  link(far, near);
  return [near, far] as const;
}

vi.stubGlobal("location", { origin: extensionOrigin });
