import type { Part, Recipe } from "../../../lib/recipe.ts";
import { Button } from "../../ui/button.tsx";
import { type Key, t } from "../../ui/i18n.ts";
import { Icon } from "../../ui/icon.tsx";
import type { IconName } from "../../ui/icons.ts";
import { useSidebar } from "../sidebar-state.ts";
import { isTaught, type Rating, ratingOf, ratingText } from "./part-status.ts";
import { cancel, pick, show, type Teaching } from "./teaching.ts";

const icons: Record<Rating, IconName> = { open: "square", sure: "check", doubtful: "warn", waits: "clock", elsewhere: "page" };

/** One thing to point at: what it is, what was pointed at, how well it will be found again. */
export function TeachStep({
  part,
  teaching,
  recipe,
}: {
  part: { id: Part; name: Key; hint: Key; optional: boolean };
  teaching: Teaching;
  recipe: Recipe;
}) {
  const sidebar = useSidebar();
  const { id, name, hint, optional } = part;
  const rating = ratingOf(id, recipe, teaching.parts.value, teaching.picked.value);
  const sample = teaching.picked.value.find((p) => p.part === id)?.sample;
  const picking = teaching.picking.value === id;
  const shown = teaching.shown.value === id;
  return (
    <li class={`teach-step ${rating}`}>
      <Icon name={icons[rating]} />
      <div>
        <p>
          <b class="strong">{t(name)}</b> {optional ? <span class="faint">{t("sb_optional")}</span> : null}
        </p>
        {rating === "open" ? <p class="small muted">{t(hint)}</p> : null}
        {sample ? <p class="small quote">{sample}</p> : null}
        {rating === "open" ? null : <p class="small muted">{ratingText(id, rating, teaching.parts.value)}</p>}
        <div class="row">
          {picking ? (
            <Button kind="small" onPress={() => cancel(sidebar, teaching)}>
              {t("sb_cancel")}
            </Button>
          ) : (
            <Button id={`point-${id}`} kind="small" onPress={() => pick(sidebar, teaching, id)}>
              {t(rating === "open" ? "te_point" : "te_point_again")}
            </Button>
          )}
          {isTaught(id, recipe) && rating !== "elsewhere" ? (
            <Button kind="small-link" onPress={() => show(sidebar, teaching, shown ? null : id)}>
              {t(shown ? "te_hide" : "te_show")}
            </Button>
          ) : null}
        </div>
      </div>
    </li>
  );
}
