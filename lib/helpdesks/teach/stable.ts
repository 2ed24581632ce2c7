// Which of a page's own names will still be there tomorrow: what people wrote, not what a tool made up at build time.

/** Attributes that are written for tests, and outlive redesigns. */
const testing = new Set([
  "data-test-id",
  "data-testid",
  "data-test",
  "data-cy",
  "data-kt",
  "data-qa",
  "data-selenium-test",
  "data-hook",
  "data-automation-id",
]);

/** What says who, when or which one, changes with the page's state, or is told elsewhere. */
const volatile =
  /^(?:id|class|style|href|src|srcset|alt|title|value|tabindex|dir|lang|width|height|datetime|draggable|spellcheck|target|rel|on\w+|hidden|disabled|checked|selected|open|slot|aria-(?!label$|roledescription$|multiline$).*|data-(?:.*-)?(?:id|key|uid|uuid|guid|index|idx|number|author|name|user|customer-name|email|mail|phone|time|date|at|timestamp|url|href|src|count|total|order|state|active|selected|open|unread|reactid|reactroot|tooltip|title|placeholder|v-[0-9a-f]+))$/i;

/** Attributes that hold words of a language. */
const worded = new Set(["aria-label", "placeholder", "aria-roledescription"]);

/** How an attribute may serve: written for tests, worded, any other that is stable, or not at all. */
export function attributeKind(name: string, value: string): "test" | "words" | "attribute" | null {
  if (testing.has(name)) return isWordLike(value, 60) ? "test" : null;
  if (worded.has(name)) return value.length > 0 && value.length <= 60 && !/[\d@]/.test(value) ? "words" : null;
  // Of a form's field it is the product's word, elsewhere it may be a person's.
  if (name === "name" && !/^[a-z][\w[\].-]*$/.test(value)) return null;
  if (volatile.test(name) || !/^[a-z][a-z0-9-]*$/.test(name)) return null;
  const words = name === "name" ? value.replace(/[[\]]+/g, ".") : value;
  return value === "" || isWordLike(words, 40) ? "attribute" : null;
}

/** Is it a data attribute that each item has with a value of its own, such as a message's id? */
export function isPresence(name: string): boolean {
  return /^data-[a-z-]*(?:id|key|index|uuid)$/.test(name) && !name.startsWith("data-v-");
}

/** A name made of words, not of a hash, a counter or a person. */
export function isWordLike(value: string, longest = 40): boolean {
  if (value.length < 2 || value.length > longest || !/^[a-z][\w.:/-]*$/i.test(value)) return false;
  return value.split(/[-_.:/]+/).every((part) => {
    const humps = part.split(/(?<=[a-z])(?=[A-Z])/);
    return humps.every(isWord) && !isDrawn(humps);
  });
}

/** Letters drawn at random look like words of one or two letters each (`kQzP8`). */
const isDrawn = (humps: readonly string[]) =>
  humps.length > 1 &&
  humps.every((hump) => hump.replace(/\d/g, "").length <= 2) &&
  humps.some((hump) => hump.replace(/\d/g, "").length < 2);

/** Letters that a person could say, with a number of one or two digits at the most. */
function isWord(part: string): boolean {
  if (part === "") return true;
  const [, letters = "", digits = ""] = /^([a-z]*)(\d*)$/i.exec(part) ?? [];
  if (letters + digits !== part || digits.length > 2) return false;
  if (letters.length <= 3) return true;
  return /[aeiouy]/i.test(letters) && !/[^aeiouy]{6,}/i.test(letters) && !/[a-z][A-Z][a-z]?[A-Z]/.test(letters);
}

/** Classes for looks only, as utility libraries have them by the hundred: they say nothing of what an element is. */
const looks =
  /^(?:-?(?:m|p|mt|mb|ml|mr|mx|my|pt|pb|pl|pr|px|py|w|h|gap|top|left|right|bottom|inset|z|text|bg|border|rounded|shadow|flex|grid|col|row|items|justify|self|font|leading|tracking|opacity|space|overflow|min|max)-.*|flex|grid|block|inline|hidden|relative|absolute|sticky|fixed|container|clearfix|row|col|active|selected|open|focus|focused|hover|odd|even|first|last|is-(?:active|open|selected|focused)|ng-.*|css-.*|sc-.*|jsx-.*|svelte-.*|emotion-.*|_.*)$/;

/** A class that says what an element is. */
export function isStableClass(name: string): boolean {
  return !looks.test(name) && name.length >= 3 && isWordLike(name);
}

/** What stays of a class to which each release adds a hash, such as `Item_author__` of `Item_author__x8f2K`; null where there is none. */
export function stemOf(name: string): string | null {
  const [, stem = "", hash = ""] = /^([A-Za-z][A-Za-z-]*_[A-Za-z-]+_{2,3})([\w-]{4,10})$/.exec(name) ?? [];
  return stem !== "" && isWordLike(stem) && !/^[a-z]+$/.test(hash) ? stem : null;
}

/** A class that a tool may have made up, or that is for looks: good until the next release, no longer. */
export function isMadeUpClass(name: string): boolean {
  return !isStableClass(name) && !/^(?:is-)?(?:active|selected|open|hidden|focus(?:ed)?|hover|odd|even|first|last|unread|new)$/.test(name);
}

/** An id that was written, not counted up or drawn. */
export function isStableId(id: string): boolean {
  return isWordLike(id) && !/\d/.test(id) && !/^(?:cke|radix|headlessui|ember|react|mui|downshift|tippy)/i.test(id);
}
