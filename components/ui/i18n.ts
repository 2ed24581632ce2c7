import { createI18n } from "@wxt-dev/i18n";
import { browser } from "wxt/browser";
import type en from "../../public/_locales/en/messages.json";

/** A sentence of the interface, by its key in public/_locales/en/messages.json. */
export type Key = keyof typeof en;

const i18n = createI18n();

/** The sentence in the reader's language; `$1`, `$2` … are filled with `values`. */
export function t(key: Key, ...values: (string | number)[]): string {
  return values.length === 0 ? i18n.t(key) : i18n.t(key, values.map(String));
}

/** A sentence with a number, written as `one | many`; `$1` is the number, `$2` … are `values`. */
export function plural(key: Key, count: number, ...values: (string | number)[]): string {
  return i18n.t(key, count, [number(count), ...values.map(String)]);
}

/** Is there a sentence for this key? For keys made from codes that may be newer than this page. */
export function isKey(key: string): key is Key {
  return (browser.i18n as unknown as { getMessage(key: string): string }).getMessage(key) !== "";
}

/** The language of the interface, as BCP 47. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** A whole or decimal number as the reader's language writes it. */
export function number(value: number, digits = 0): string {
  return new Intl.NumberFormat(uiLanguage(), { maximumFractionDigits: digits, minimumFractionDigits: digits }).format(value);
}

/** The name of a language in the reader's language, lower case where that language writes it so. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([uiLanguage()], { type: "language" }).of(code) ?? code;
  } catch {
    // Not a language tag: show what there is.
    return code;
  }
}

/** "a, b and c" in the reader's language. */
export function all(items: string[]): string {
  return new Intl.ListFormat(uiLanguage(), { type: "conjunction" }).format(items);
}

/** "a, b, c" in the reader's language. */
export function list(items: string[]): string {
  return new Intl.ListFormat(uiLanguage(), { type: "unit", style: "long" }).format(items);
}

/** A share of 0 to 1 as whole percent. */
export function percent(share: number): string {
  return new Intl.NumberFormat(uiLanguage(), { style: "percent" }).format(share);
}
