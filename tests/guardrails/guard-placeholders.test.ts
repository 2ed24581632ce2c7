import { describe, expect, it } from "vitest";
import { guard } from "../../lib/guardrails/guard.ts";
import { emptyGuardWorld, type GuardWorld } from "../../lib/guardrails/guard-world.ts";
import { profile } from "../drafting/world.ts";

const told = (text: string, of: Partial<GuardWorld> = {}) =>
  guard(text, { ...emptyGuardWorld(profile()), ...of })
    .filter((f) => f.kind === "placeholder")
    .map((f) => `${f.severity} ${f.text}`);

describe("a place that nobody filled", () => {
  it.each([
    ["Hi {{customer.first_name}},", "{{customer.first_name}}"],
    ["Hej {{ticket.requester.name}}!", "{{ticket.requester.name}}"],
    ["Dear [NAME],", "[NAME]"],
    ["Dear <user>,", "<user>"],
    ["Hi {width},", "{width}"],
    ["Guten Tag Herr {{ nachname }},", "{{ nachname }}"],
    ['Your order "{{order.number}}" has left.', "{{order.number}}"],
    ['Your discount code is "{{code}}".', "{{code}}"],
    ["Ditt ordernummer är {ordernummer}.", "{ordernummer}"],
    ["It arrives on <date>.", "<date>"],
    ["Track it: https://track.example/{tracking_number}", "{tracking_number}"],
    ["Track it: https://track.example/parcels/{id}", "{id}"],
    ["Your code is XXXX.", "XXXX"],
    ['Your code is "XXXX".', "XXXX"],
    ["TODO: ask Anna about the refund", "TODO"],
    ["We will refund TBD kr.", "TBD"],
    ["Your parcel is {width} wide.", "{width}"],
    ["I placed <thing> on the list.", "<thing>"],
    ["Best regards\n[Your name]", "[Your name]"],
    ["Write to [[EMAIL_1]].", "[[EMAIL_1]]"],
    ["We write to `[[EMAIL_1]]`.", "[[EMAIL_1]]"],
    ["Hi {{name", "{{"],
    ["Hi `{{name}}`,\nyour order left.", null],
    ["Thanks, %customer_name%, it is on its way.", "%customer_name%"],
    ["The e-mail <thing> left today.", "<thing>"],
    ["We have replaced {item} free of charge.", "{item}"],
    ["It will replace your old {model} with a new one.", "{model}"],
    ["Ihr {artikel} wurde ersetzt.", "{artikel}"],
    ["The heating {plan} element is on its way.", "{plan}"],
    ["We change {plan} to another.", "{plan}"],
    ["We will replace {model} with a new one.", "{model}"],
    ["Visit {store} at the mall.", "{store}"],
    ["Your braces {size} have left.", "{size}"],
  ])("stops the reply: %j", (text, written) => {
    expect(told(text)).toEqual(written === null ? ["soft {{name}}"] : [`hard ${written}`]);
  });

  it("stops it although a saved reply holds the same variable", () => {
    const open = ["Hi {{customer.first_name}},\nyour order {{order.number}} has left."];
    expect(told("Hi Anna,\nyour order {{order.number}} has left.", { open })).toEqual(["hard {{order.number}}"]);
    expect(told("Your code is XXXX.", { open: ["Your code is XXXX."] })).toEqual(["hard XXXX"]);
    expect(told("You have the plan {plan}.", { open: ["You have the plan {plan}."] })).toEqual(["hard {plan}"]);
  });

  it("stops it in the salutation although the customer wrote it", () => {
    const said = ["Your mail began with Hi {{first_name}}, what is that?"];
    expect(told("Hi {{first_name}},\nwe are sorry.", { said })).toEqual(["hard {{first_name}}"]);
  });

  it("stops a mask of ours although the customer wrote it", () => {
    expect(told("About [[CARD_1]]: done.", { said: ["what is [[CARD_1]]?"] })).toEqual(["hard [[CARD_1]]"]);
  });
});

describe("talk about code", () => {
  it.each([
    ["Run `ssh <user>@host` in a terminal.", "<user>"],
    ["Run ssh <user>@host and enter the key.", "<user>"],
    ["Set the parameter {width} to 300.", "{width}"],
    ["Use `{{customer.first_name}}` in the body.", "{{customer.first_name}}"],
    ["```\nHello {{customer.first_name}}\n```\nThat is all.", "{{customer.first_name}}"],
    ["<pre>{{order.number}}</pre> prints it.", "{{order.number}}"],
    ['In the template write "{{customer.first_name}}" where the name goes.', "{{customer.first_name}}"],
    ["Skriv ”{{customer.first_name}}” i mallen.", "{{customer.first_name}}"],
    ["Schreiben Sie „{{customer.first_name}}“ in die Vorlage.", "{{customer.first_name}}"],
    ["The variable {{customer.first_name}} prints the name.", "{{customer.first_name}}"],
    ["Platshållaren {{kund.namn}} ger namnet.", "{{kund.namn}}"],
    ['Put double braces "{{ }}" around it.', "{{ }}"],
    ["Put curly braces {{ }} around it.", "{{ }}"],
    ["The comment begins with `TODO`.", "TODO"],
    ["Add it to your TODO list.", "TODO"],
    ['Tasks are marked "TODO" there.', "TODO"],
    ["Replace <item> with the size.", "<item>"],
    ["Replace {{customer.name}} with your own field.", "{{customer.name}}"],
    ["Run git clone <url> once.", "<url>"],
    ["Our API returns {count} things.", "{count}"],
    ["The <widget> tag is closed by itself.", "<widget>"],
    ["Write <widget>3</widget> in the file.", "<widget>"],
    ["Start it with --size=<size> and wait.", "<size>"],
    ["It calls /v1/things/{thing} twice.", "{thing}"],
    ["Ersätt {bredd} med ett tal.", "{bredd}"],
    ["Ersetzen Sie {breite} durch eine Zahl.", "{breite}"],
  ])("is shown, not stopped: %j", (text, written) => {
    expect(told(text)).toEqual([`soft ${written}`]);
  });

  it.each([
    ["The text {{first_name}} was a mistake of ours.", "{{first_name}}", "My newsletter says {{first_name}}!"],
    ["Your <widget> works again.", "<widget>", "my <widget> is broken"],
    ["We have removed TODO from it.", "TODO", "Why does it say TODO in my invoice?"],
    ["The size is {WIDTH} there.", "{WIDTH}", "what does {width} mean"],
  ])("is shown where the customer wrote the same: %j", (text, written, said) => {
    expect(told(text, { said: [said] })).toEqual([`soft ${written}`]);
  });

  it("counts no part of a longer word of the customer's", () => {
    expect(told("TODO: ask Anna", { said: ["I use TODOIST"] })).toEqual(["hard TODO"]);
  });

  it("is shown where a source speaks of the same", () => {
    expect(told("It prints {width} then.", { open: ["Under Layout the parameter {width} is the width."] })).toEqual(["soft {width}"]);
    const open = ["Use `{{customer.first_name}}` for the first name."];
    expect(told("For the first name use {{customer.first_name}} there.", { open })).toEqual(["soft {{customer.first_name}}"]);
  });

  it.each([
    "See [1] and [2].",
    "Open %APPDATA%\\Fern and delete the file.",
    "Press <Enter>.",
    "{ color: red }",
    "It took 3 [hours].",
    "Save 10%-20% or 5%.",
  ])("is nothing at all: %j", (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each(["`", '"', "```", "<code>", "{{a}}", "'a' ", "<a>`", "”", "[code]", "TODO ", '"{{a}}`'])("ends for many of %j", (unit) => {
    expect(told(unit.repeat(2000))).toBeInstanceOf(Array);
  });
});
