// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { leftOver } from "../../../lib/helpdesks/teach/left-over.ts";

function texts(...messages: string[]): (string | null)[] | null {
  document.body.innerHTML = `<ol>${messages.map((m) => `<li>${m}</li>`).join("")}</ol>`;
  const all = [...document.querySelectorAll("li")].map((element) => ({
    element,
    heads: [element.querySelector("b"), element.querySelector("time")],
  }));
  return leftOver(all)?.map((e) => e.textContent) ?? null;
}
const head = (name: string, at: string) => `<div><b>${name}</b><time>${at}</time></div>`;

describe("a message's text as what is left of it", () => {
  it("is what is neither name nor time nor a label of several", () => {
    const label = "<span>Public reply</span>";
    expect(
      texts(
        `${head("Nils", "1 Nov 2026")}${label}<div class="q">Where is it?</div><button>Quote</button>`,
        `${head("Amy", "2 Nov 2026")}${label}<div class="q">On <b>its</b> way.</div><button>Quote</button>`,
      ),
    ).toEqual(["Where is it?", "On its way."]);
  });

  it("is right-to-left as well", () => {
    expect(
      texts(`${head("نورا", "1 Nov 2026")}<div dir="rtl">أين الطرد؟</div>`, `${head("Amy", "2 Nov 2026")}<div dir="rtl">في الطريق.</div>`),
    ).toEqual(["أين الطرد؟", "في الطريق."]);
  });

  it("is not guessed where two things are left of one message", () => {
    expect(
      texts(`${head("Nils", "1 Nov 2026")}<div>Where is it?</div><div>VIP</div>`, `${head("Amy", "2 Nov 2026")}<div>On its way.</div>`),
    ).toBeNull();
  });

  it("is not guessed where messages are built differently", () => {
    expect(
      texts(`${head("Nils", "1 Nov 2026")}<div>Where?</div>`, `${head("Amy", "2 Nov 2026")}<section><div>Here.</div></section>`),
    ).toBeNull();
  });

  it("is not guessed from one message, an empty one, or none", () => {
    expect(texts(`${head("Nils", "1 Nov 2026")}<div>Where is it?</div>`)).toBeNull();
    expect(texts(`${head("Nils", "1 Nov 2026")}<div>Where?</div>`, head("Amy", "2 Nov 2026"))).toBeNull();
    expect(leftOver([])).toBeNull();
  });
});
