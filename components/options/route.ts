import { signal } from "@preact/signals";

const parts = () => location.hash.replace(/^#\/?/, "").split("/").filter(Boolean).map(decodeURIComponent);

/** The address after `#`, in parts: `#knowledge/import` is `["knowledge", "import"]`. */
export const route = signal<string[]>(parts());

/** Follows the address until the signal aborts. */
export function followRoute(signal: AbortSignal): void {
  route.value = parts();
  addEventListener(
    "hashchange",
    () => {
      route.value = parts();
    },
    { signal },
  );
}

/** Opens another screen of this page. */
export function go(...to: string[]): void {
  location.hash = to.map(encodeURIComponent).join("/");
}
