import { describe, expect, it } from "vitest";
import { builds, list, read, readJson } from "./built.ts";

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
  content_scripts?: unknown[];
  content_security_policy: Record<string, string>;
  externally_connectable?: { ids?: string[]; matches?: string[] };
  web_accessible_resources: object[];
  background: object;
  side_panel?: object;
  sidebar_action?: object;
  icons: Record<string, string>;
  key?: string;
  browser_specific_settings?: {
    gecko: { id: string; strict_min_version: string; data_collection_permissions: { required: string[]; optional: string[] } };
  };
}

const chrome = readJson<Manifest>("chrome-mv3", "manifest.json");
const firefox = readJson<Manifest>("firefox-mv3", "manifest.json");
const everywhere = ["https://*/*", "http://*/*"];
const shared = ["storage", "unlimitedStorage", "scripting", "alarms", "activeTab", "identity"];

/** Word for word: a wider policy must be written here too. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; worker-src 'self'; frame-src 'none'; form-action 'none'; base-uri 'none'";

describe.each([
  ["Chrome", chrome],
  ["Firefox", firefox],
] as const)("the manifest for %s", (_, manifest) => {
  it("asks for no site at installation, and for each in context", () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect([...manifest.optional_host_permissions].sort()).toEqual([...everywhere].sort());
  });

  it("has the policy of docs/house.md", () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
  });

  it("is of version 3, with its icons", () => {
    expect(manifest.manifest_version).toBe(3);
    expect(Object.keys(manifest.icons)).toEqual(["16", "32", "48", "96", "128"]);
  });
});

describe("Chrome's", () => {
  it("permissions are these and no more", () => {
    expect([...chrome.permissions].sort()).toEqual([...shared, "offscreen", "sidePanel"].sort());
  });

  it("lets a page frame the sidebar alone, under an address that changes", () => {
    expect(chrome.web_accessible_resources).toEqual([{ resources: ["sidebar.html"], matches: everywhere, use_dynamic_url: true }]);
  });

  it("names the browser's own panel, the way out where a page forbids frames", () => {
    expect(chrome.side_panel).toEqual({ default_path: "sidebar.html" });
    expect(firefox.sidebar_action).toMatchObject({ default_panel: "sidebar.html", open_at_install: false });
  });

  it("lets no page and no other extension connect", () => {
    expect(chrome.externally_connectable).toEqual({ ids: [], matches: [] });
  });

  it("runs a service worker, under an id that stays", () => {
    expect(chrome.background).toEqual({ service_worker: "background.js" });
    expect(chrome.key?.length).toBeGreaterThan(300);
  });
});

describe("Firefox's", () => {
  it("permissions are these and no more", () => {
    expect([...firefox.permissions].sort()).toEqual([...shared].sort());
  });

  it("lets a page frame the sidebar alone", () => {
    expect(firefox.web_accessible_resources).toEqual([{ resources: ["sidebar.html"], matches: everywhere }]);
  });

  it("runs an event page, under an id that stays", () => {
    expect(firefox.background).toEqual({ scripts: ["background.js"] });
    expect(firefox.browser_specific_settings?.gecko.id).toMatch(/^footnote@/);
  });

  it("collects nothing by itself and says what a model would get", () => {
    const { required, optional } = firefox.browser_specific_settings?.gecko.data_collection_permissions ?? { required: [], optional: [] };
    expect(required).toEqual(["none"]);
    expect([...optional].sort()).toEqual(["authenticationInfo", "personalCommunications", "personallyIdentifyingInfo"]);
  });
});

describe.each(builds)("the words in %s", (build) => {
  it("say everything that the manifest asks for, in every language", () => {
    const asked = [...read(build, "manifest.json").matchAll(/__MSG_(\w+)__/g)].map((m) => m[1] ?? "");
    for (const path of list(build, "messages.json"))
      expect(Object.keys(readJson<object>(build, path)), path).toEqual(expect.arrayContaining(asked));
  });
});
