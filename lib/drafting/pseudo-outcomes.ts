/** Outcomes that say the prior is right, spread evenly: they hold a correction back until the real ones outweigh them. */
export const pseudoOutcomes: { raw: number; label: number; weight: number }[] = Array.from({ length: 30 }, (_, i) => {
  const raw = (i + 0.5) / 30;
  return { raw, label: raw, weight: 1 };
});
