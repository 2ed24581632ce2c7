import { useState } from "preact/hooks";
import { send } from "../../lib/bus.ts";
import type { MaskedValue } from "../../lib/masked-values.ts";
import { Button } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { attempt } from "./attempt.ts";
import { MaskedList } from "./masked-list.tsx";
import { useSidebar } from "./sidebar-state.ts";
import { useMasking } from "./use-masking.ts";

/** What a model would not see of this ticket; asked for only when somebody looks. */
export function ReceiptMasked() {
  const sidebar = useSidebar();
  const [values, setValues] = useState<MaskedValue[] | null>(null);
  const reload = async () => {
    const masked = await attempt(sidebar, ({ session }) =>
      send("ticket.masked", { session, instruction: sidebar.instruction.value.trim() }),
    );
    if (masked) setValues(masked);
    return masked;
  };
  const acts = useMasking(values ?? [], reload);
  return (
    <>
      <Button kind="small-link" expanded={values !== null} onPress={() => void (values ? setValues(null) : reload())}>
        {t(values ? "sb_masked_hide" : "sb_masked_show")}
      </Button>
      {values ? <MaskedList values={values} acts={acts} /> : null}
    </>
  );
}
