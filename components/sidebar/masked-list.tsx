import type { MaskedValue } from "../../lib/masked-values.ts";
import { Button } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { kindWord } from "../ui/kind-word.ts";
import { MaskMore } from "./mask-more.tsx";
import type { MaskingActs } from "./use-masking.ts";

/** The values behind the placeholders, for the agent's eyes: a false hit is freed with one press, a missed one masked. */
export function MaskedList({ values, acts }: { values: MaskedValue[]; acts: MaskingActs }) {
  const { said, unmask, maskToo } = acts;
  return (
    <div class="masked">
      {values.length === 0 ? <p class="faint">{t("sb_masked_none")}</p> : null}
      <ul>
        {values.map((masked) => (
          <li key={masked.name}>
            <span class="redacted">{masked.name.replaceAll("_", " ")}</span>
            <span class="masked-value">
              {masked.value} <span class="faint">{kindWord(masked.kind)}</span>
            </span>
            {masked.always ? (
              <Icon name="lock" />
            ) : (
              <button
                type="button"
                class="btn link small"
                aria-label={t("sb_not_personal_of", masked.value)}
                onClick={() => void unmask(masked)}
              >
                {t("sb_not_personal")}
              </button>
            )}
          </li>
        ))}
      </ul>
      {values.some((masked) => masked.always) ? <p class="faint small">{t("sb_masked_always")}</p> : null}
      <div role="status">
        {said ? (
          <p class="small">
            {said.text}{" "}
            {said.undo ? (
              <Button kind="small-link" onPress={() => void said.undo?.()}>
                {t("sb_undo")}
              </Button>
            ) : null}{" "}
            {said.widen ? (
              <Button kind="small-link" onPress={() => void said.widen?.go()}>
                {t("sb_all_like_this")}: <span class="code">{said.widen.pattern}</span>
              </Button>
            ) : null}
          </p>
        ) : null}
      </div>
      <MaskMore onMask={maskToo} />
    </div>
  );
}
