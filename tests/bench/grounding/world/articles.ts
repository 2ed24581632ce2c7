import type { Article } from "../../../../lib/knowledge/article.ts";
import { de } from "./de.ts";
import { enBrunvik } from "./en-brunvik.ts";
import { enHavsro } from "./en-havsro.ts";
import { enPengla } from "./en-pengla.ts";
import { freshAmpendal } from "./fresh-ampendal.ts";
import { freshTakvern } from "./fresh-takvern.ts";
import { lastSaldino } from "./last-saldino.ts";
import { lastVandrel } from "./last-vandrel.ts";
import { secondKurvida } from "./second-kurvida.ts";
import { secondTellumo } from "./second-tellumo.ts";
import { sv } from "./sv.ts";

/** All articles of the made-up support world. */
export const articles: Article[] = [
  ...enHavsro,
  ...enBrunvik,
  ...enPengla,
  ...sv,
  ...de,
  ...secondKurvida,
  ...secondTellumo,
  ...lastVandrel,
  ...lastSaldino,
  ...freshTakvern,
  ...freshAmpendal,
];
