import { FootnoteError } from "../errors.ts";

/**
 * An address that the lead entered, without fragment and without a slash at its end; `https://` may be left out.
 * Throws `source.address` (detail: `address`) on anything but https, or http on this computer.
 */
export function address(entered: string | undefined): URL {
  const text = (entered ?? "").trim();
  const schemed = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const whole = schemed ? text : `https://${text}`;
  const url = !/\s/.test(text) && URL.canParse(whole) ? new URL(whole) : null;
  // A word is no address; a host within a company, which needs no dot, is written with its https://.
  if (!url || !safe(url) || !(schemed || url.hostname.includes(".")))
    throw new FootnoteError("source.address", { detail: { address: text.slice(0, 200) } });
  url.hash = "";
  url.pathname = url.pathname.replace(/(?<=.)\/+$/, "");
  return url;
}

/** An address with its path and nothing after it, to which the paths of an API are added. */
export function base(entered: string | undefined): string {
  const url = address(entered);
  return `${url.origin}${url.pathname === "/" ? "" : url.pathname}`;
}

/**
 * A link that an answer gives, kept on the site that was asked: a next page never carries the credentials to another host,
 * whatever the answer says. Null where it is no address.
 */
export function onSite(site: string, link: string): string | null {
  if (!URL.canParse(link, site)) return null;
  const url = new URL(link, site);
  return `${new URL(site).origin}${url.pathname}${url.search}`;
}

function safe(url: URL): boolean {
  const loopback = url.hostname === "127.0.0.1" || url.hostname === "localhost";
  const readable = url.protocol === "https:" || (url.protocol === "http:" && loopback);
  return readable && url.username === "" && url.password === "";
}
