import { useState } from "preact/hooks";
import { send } from "../../../lib/bus.ts";
import { FootnoteError } from "../../../lib/errors.ts";
import type { KeptRecipe } from "../../../lib/teach-messages.ts";
import { t } from "../../ui/i18n.ts";
import { dayTime } from "../day-time.ts";
import { download, fileName } from "../download.ts";
import { ProblemNote } from "../problem-note.tsx";
import { useAct } from "../use-act.ts";
import { useAsk } from "../use-ask.ts";

/** No recipe is near as long, bytes; the message that carries it takes no more. */
const largest = 100_000;

/** What was taught: where it runs, by whom and when; out as a file, in from one, and away. */
export function RecipeTable() {
  const { value, problem, reload } = useAsk("recipe.list", {});
  const act = useAct();
  const [imported, setImported] = useState<string | null>(null);
  const take = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (!file) return;
    setImported(null);
    await act.run(async () => {
      if (file.size > largest) throw new FootnoteError("recipe.broken");
      const { name, origins } = await send("recipe.import", { text: await file.text() });
      setImported(`${name} (${origins.join(", ")})`);
      await reload();
    });
    // The same file may be chosen again after it was mended.
    field.value = "";
  };
  const remove = ({ recipe }: KeptRecipe) => {
    if (!confirm(t("op_recipe_remove_sure", recipe.name))) return;
    void act.run(async () => {
      await send("recipe.remove", { id: recipe.id });
      await reload();
    });
  };
  return (
    <section class="d-section d-gap">
      <h2>{t("op_recipes")}</h2>
      <p class="d-small d-narrow">{t("op_recipes_lede")}</p>
      <ProblemNote problem={problem ?? act.problem} />
      {value && value.length === 0 ? <p class="d-empty">{t("op_recipes_empty")}</p> : null}
      {value && value.length > 0 ? <Recipes kept={value} onRemove={remove} /> : null}
      <div>
        <label class="btn">
          {t("op_recipe_import")}
          <input class="vh" type="file" accept=".json,application/json" onChange={(event) => void take(event.currentTarget)} />
        </label>
      </div>
      {imported ? <p role="status">{t("op_recipe_imported", imported)}</p> : null}
    </section>
  );
}

function Recipes({ kept, onRemove }: { kept: KeptRecipe[]; onRemove: (one: KeptRecipe) => void }) {
  return (
    <table class="d-table still">
      <thead>
        <tr>
          <th>{t("op_recipe_where")}</th>
          <th>{t("op_recipe_who")}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {kept.map((one) => (
          <tr key={one.recipe.id}>
            <td>
              {one.recipe.name}
              {one.recipe.origins.map((origin) => (
                <span key={origin} class="d-mono d-small">
                  {origin}
                </span>
              ))}
            </td>
            <td>{taught(one)}</td>
            <td>
              <span class="d-row-actions">
                <button
                  type="button"
                  class="btn sm"
                  aria-label={`${t("op_recipe_export")} ${one.recipe.name}`}
                  onClick={() => download(fileName("footnote-recipe", one.recipe.name), one.recipe)}
                >
                  {t("op_recipe_export")}
                </button>
                {one.team ? null : (
                  <button
                    type="button"
                    class="btn sm"
                    aria-label={`${t("op_recipe_remove")} ${one.recipe.name}`}
                    onClick={() => onRemove(one)}
                  >
                    {t("op_recipe_remove")}
                  </button>
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function taught({ recipe, team }: KeptRecipe): string {
  const when = recipe.taughtAt ? dayTime(recipe.taughtAt) : "";
  const who = team ? t("op_recipe_team") : recipe.taughtBy;
  return who && when ? t("op_recipe_by", who, when) : (who ?? when);
}
