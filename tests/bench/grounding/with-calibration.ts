import { verdictsOf } from "../../emulators/anthropic/verifier.ts";
import { measureDraftCalibration } from "../calibration-of-drafts.ts";
import { measureLanguages } from "../languages.ts";
import { measureGrounding } from "./grounding.ts";

/** The grounding bench, the language check and, where the measuring sets are at hand, how well the drafts' confidence is calibrated. */
export async function measureProof(data: string | null, misses: boolean): Promise<{ text: string; figures: { met: boolean | null }[] }> {
  const grounding = measureGrounding({ misses, verifier: verdictsOf });
  const languages = measureLanguages();
  const checked = { ...grounding, text: `${grounding.text}\n\n${languages.text}`, figures: [...grounding.figures, ...languages.figures] };
  if (data === null) return checked;
  const calibration = await measureDraftCalibration(data);
  return { ...checked, text: `${checked.text}\n\n${calibration.text}`, figures: [...checked.figures, ...calibration.figures] };
}
