import { checkPattern, type OwnPattern, type OwnPatternFault } from "../../../lib/guardrails/own-patterns.ts";
import { t } from "../../ui/i18n.ts";

/** Everything that keeps a pattern from being saved, as sentences; `others` are the names of the team's other patterns. */
export function patternFaults(own: OwnPattern, others: string[]): string[] {
  const name = own.name.trim();
  return [
    ...(name === "" ? [t("op_pattern_nameless")] : []),
    ...(others.includes(name) ? [t("op_pattern_twice")] : []),
    ...checkPattern(own).map(faultText),
  ];
}

function faultText(fault: OwnPatternFault): string {
  switch (fault.kind) {
    case "missed":
      return t("op_pattern_missed", fault.text);
    case "matched":
      return t("op_pattern_matched", fault.text);
    case "greedy":
      return t("op_pattern_greedy", fault.text);
    case "unknown":
      return t("op_pattern_unknown", fault.at + 1);
    case "unclosed":
      return t("op_pattern_unclosed", fault.at + 1);
    case "repeat":
      return t("op_pattern_repeat", fault.at + 1);
    case "untested":
      return t("op_pattern_untested");
    case "empty":
      return t("op_pattern_empty");
    case "long":
      return t("op_pattern_long");
    case "large":
      return t("op_pattern_large");
  }
}
