import type { DisclosureField } from "../../../lib/provider-settings.ts";
import { t } from "../../ui/i18n.ts";

/** The name of a fact about a provider. */
export function disclosureName(field: DisclosureField): string {
  return t(`op_fact_${field.replaceAll("-", "_") as Underscored}`);
}

type Underscored =
  | "processor"
  | "sub_processor_of"
  | "processing_region"
  | "storage_region"
  | "retention"
  | "retention_purpose"
  | "staff_access"
  | "shared_with_maker"
  | "training"
  | "dpf"
  | "dpa"
  | "baa"
  | "zero_retention";
