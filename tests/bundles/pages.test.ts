import { describe, expect, it } from "vitest";
import { builds, list, read } from "./built.ts";

describe.each(builds)("%s", (build) => {
  const pages = list(build, ".html");

  it("has its pages", () => {
    expect(pages).toEqual(["engine.html", "options.html", "review.html", "sidebar.html", "welcome.html"]);
  });

  it.each(pages)("%s may not reach the network", (page) => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(read(build, page))?.[1] ?? "";
    expect(policy.split(";").map((rule) => rule.trim())).toContain("connect-src 'none'");
  });

  it("sidebar.html, which shows what strangers wrote, lets no text become markup and loads nothing but its own", () => {
    const html = read(build, "sidebar.html");
    for (const rule of ["default-src 'none'", "img-src 'self' data:", "require-trusted-types-for 'script'", "trusted-types 'none'"])
      expect(html).toContain(rule);
  });

  it.each(pages)("%s states that before anything is loaded", (page) => {
    const html = read(build, page);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<script|<link/));
  });

  it.each(pages)("%s loads its own files only, and nothing inline", (page) => {
    const html = read(build, page);
    const addresses = [...html.matchAll(/\b(?:src|href)="([^"]+)"/g)].map((m) => m[1] ?? "");
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !/^\/(chunks|assets|icon)\//.test(address))).toEqual([]);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=/);
  });
});
