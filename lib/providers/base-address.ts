/** The part of an address that stays: people paste it with the path of one call, which is added again by us. */
export function baseAddress(address: string, calls: RegExp): string {
  return address.trim().replace(/\/+$/, "").replace(calls, "").replace(/\/+$/, "");
}
