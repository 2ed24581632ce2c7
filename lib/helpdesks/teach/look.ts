// A control that is called otherwise, in names and in words, still looks and is built like itself, and unlike those beside it.

const controls = "button, input[type=submit], input[type=button], [role=button], a";
const editors = "textarea, [contenteditable=true], [contenteditable='']";

/** Words by which pages call what sends an answer, and what does not, in the languages that pages come in. */
const sending =
  /(?<!\p{L})(?:send|reply|submit|skicka|svara?|(?:ab)?senden|antworten|envoyer|répondre|enviar|responder|invia|rispondi|ver(?:sturen|zenden)|lähetä|vastaa)(?!\p{L})/iu;
const other =
  /note|noti[zt]|nota(?!\p{L})|notat|anteckn|muistiin|intern|priva|privé|draft|utkast|entwurf|brouillon|borrador|bozza|rascunho|concept|luonnos|kladde|cancel|avbryt|annul|abbrech|peruuta|later|senare|später/iu;

/** What a page says and where, and what changes with its state. */
const said = /^(?:class|id|style|title|alt|value|disabled|tabindex|lang|dir|placeholder|aria-.*|data-.*)$/;

type Shown = (element: Element) => boolean;

const called = (e: Element) => `${e.textContent} ${["value", "aria-label", "title"].map((name) => e.getAttribute(name) ?? "").join(" ")}`;

/** Editors, those in open shadow roots too. */
function everywhere(root: ParentNode): Element[] {
  const inner = [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? everywhere(shadowRoot) : []));
  return [...root.querySelectorAll(editors), ...inner];
}

/** The controls that stand with an editor: those in the nearest box around it that holds any. */
function besideEditors(root: ParentNode, isShown: Shown): Element[][] {
  return everywhere(root)
    .filter(isShown)
    .map((editor) => {
      const shown = (box: ParentNode) => [...box.querySelectorAll(controls)].filter((e) => isShown(e) && !e.closest(editors));
      let box: ParentNode | null = editor.parentNode;
      while (box?.parentNode && shown(box).length === 0) box = box.parentNode;
      return box ? shown(box) : [];
    });
}

/** How a control looks and is built; classes only as how many it has alone and how many it shares with those beside it. */
function traits(control: Element, beside: readonly Element[]): string[] {
  const style = getComputedStyle(control);
  const others = beside.filter((e) => e !== control);
  const shared = [...control.classList].filter((name) => others.some((e) => e.classList.contains(name)));
  const attributes = [...control.attributes].flatMap((a) => (said.test(a.name) ? [] : [a.name === "type" ? `type ${a.value}` : a.name]));
  const inner = [...control.querySelectorAll("*")].map((e) => `${e.localName} ${e.getAttribute("d") ?? ""}`);
  return [
    control.localName,
    attributes.sort().join(),
    `${shared.length} ${control.classList.length}`,
    `${style.backgroundColor} ${style.backgroundImage === "none"}`,
    `${style.color} ${style.fontWeight} ${style.borderColor}`,
    `${style.padding} ${style.borderRadius} ${style.fontSize} ${style.borderWidth}`,
    inner.join(),
  ];
}

/** Two letters of each trait: enough to compare. */
const short = (text: string) => {
  const value = [...text].reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) % 1289, 7);
  return value.toString(36).padStart(2, "0");
};

/** The look of a control that stands with an editor, to be found again by; null elsewhere, and for what is called a note or a draft. */
export function lookOf(control: Element, root: ParentNode, isShown: Shown): string | null {
  const group = besideEditors(root, isShown).find((list) => list.includes(control));
  return group && !other.test(called(control)) ? traits(control, group).map(short).join("") : null;
}

/**
 * The one control beside an editor that has such a look, in all traits, or in all but one where every other lacks two more. Those that
 * are called after sending go first, and what is called a note or a draft is none.
 */
export function byLook(root: ParentNode, look: string, isShown: Shown): Element[] {
  const wanted = look.match(/../g) ?? [];
  const found = besideEditors(root, isShown).flatMap((group) => {
    const may = group.filter((e) => !other.test(called(e)));
    const named = may.filter((e) => sending.test(called(e)));
    const scored = (named.length > 0 ? named : may).map((element) => {
      const own = traits(element, group).map(short);
      return { element, lacks: wanted.filter((trait, i) => trait !== own[i]).length };
    });
    const [best, next] = scored.sort((a, b) => a.lacks - b.lacks);
    const sure = best && best.lacks <= 1 && (!next || next.lacks > best.lacks * 2);
    return sure ? [best.element] : [];
  });
  return [...new Set(found)];
}
