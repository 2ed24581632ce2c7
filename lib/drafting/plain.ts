import { remembered } from "../language/remembered.ts";

const said = remembered(spoken);

/** Article text as it is said to a customer: no Markdown marks, a link as its words and address. */
export function plain(text: string): string {
  return said(text);
}

function spoken(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]+)\]\(([^)\s]+)[^)]*\)/g, (_, words: string, address: string) =>
      /^https?:/.test(address) && words !== address ? `${words} (${address})` : words,
    )
    .replace(/<(https?:[^>\s]+)>/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, "$2")
    .replace(/`([^`\n]+)`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, "$1")
    .replace(/[^\S\n]+/g, " ")
    .trim();
}
