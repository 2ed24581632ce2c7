import { uiLanguage } from "./i18n.ts";

/** An amount in a currency's code, with as many decimals as it takes: "0.012 USD", in Swedish "12,50 SEK". */
export function money(amount: number, currency: string): string {
  const small = amount !== 0 && Math.abs(amount) < 1;
  const digits = small ? { maximumSignificantDigits: 2 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return `${new Intl.NumberFormat(uiLanguage(), digits).format(amount)} ${currency}`.trim();
}
