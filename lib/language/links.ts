import { collect, type Value } from "./value.ts";

const WRITTEN = /(?<![\p{L}\p{N}@.])(?:https?:\/\/|www\.)[^\s<>"'“”]+/giu;
const BARE =
  /(?<![\p{L}\p{N}@./-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|io|app|dev|info|eu|se|de|dk|no|fi|nl|fr|es|it|pt|uk|at|ch|shop|store|help|support)(?![\p{L}\p{N}@-]|\.[\p{L}])(?:\/[^\s<>"'“”]*)?/giu;

const TRAIL = /[.,;:!?)\]}»”]+$/u;

/** Web addresses without scheme, `www.` and closing slash; mail addresses are none. */
export function findLinks(text: string): Value[] {
  const found = [...collect(text, "link", WRITTEN, (m) => m[0]), ...collect(text, "link", BARE, (m) => m[0])];
  return found.map((link) => {
    const written = link.text.replace(TRAIL, "");
    const [host = "", ...path] = written
      .replace(/^https?:\/\//i, "")
      .replace(/\/+$/, "")
      .split("/");
    const canonical = [host.toLowerCase().replace(/^www\./, ""), ...path].join("/");
    return { ...link, text: written, to: link.from + written.length, canonical };
  });
}
