import { fold } from "../../language/normalise.ts";
import type { Query } from "../query.ts";
import type { Opened } from "./opened.ts";

/** What an article of the product that is spoken of counts more, and one of another product less. */
const shares = { own: 1.25, other: 0.6 };

/** How much each product's articles count for this query, by folded product name; empty where no product is named. */
export function productShares(open: Opened[], query: Query): Map<string, number> {
  const products = new Set(open.flatMap((part) => [...part.products]));
  const names = [...products].map(fold).filter((name) => name !== "");
  if (names.length === 0) return new Map();
  // What is asked now names the product; else the latest text that names one.
  for (const { text } of query.pieces) {
    const said = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
    const named = names.filter((name) => said.includes(` ${name.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `));
    if (named.length > 0) return new Map(names.map((name) => [name, named.includes(name) ? shares.own : shares.other]));
  }
  return new Map();
}
