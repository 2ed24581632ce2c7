import { send } from "../../../../lib/bus.ts";
import type { SourceView } from "../../../../lib/source-settings.ts";
import { Button } from "../../../ui/button.tsx";
import { t } from "../../../ui/i18n.ts";
import { DeskIcon } from "../../desk-icon.tsx";
import { ProblemNote } from "../../problem-note.tsx";
import { useAct } from "../../use-act.ts";

interface SignInProps {
  source: SourceView;
  small?: boolean;
  onChanged: () => Promise<unknown>;
}

/** Opens the source's own sign-in; the background looks at the source afterwards. */
export function SignIn({ source, small = false, onChanged }: SignInProps) {
  const { busy, problem, run } = useAct();
  const { id } = source.settings;
  const go = () => {
    if (busy) return;
    void run(async () => {
      await send("source.sign-in", { id });
      await onChanged();
    });
  };
  return (
    <div class="d-needs">
      <Button kind={small ? "small" : "primary"} shut={busy} onPress={go}>
        <DeskIcon name="key" />
        {busy ? t("op_signing_in") : t("op_sign_in")}
      </Button>
      <ProblemNote problem={problem} />
    </div>
  );
}
