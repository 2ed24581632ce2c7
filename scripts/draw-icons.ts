import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findChromium } from "./find-browser.ts";

// `node scripts/draw-icons.ts`: public/icon/icon.svg as the PNG sizes that browsers ask for. Run it after the drawing changes.

const sizes = [16, 32, 48, 96, 128];
const svg = readFileSync("public/icon/icon.svg", "utf8");
const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({ executablePath: findChromium(), args: root });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html,body{margin:0;background:none}svg{display:block;inline-size:${size}px;block-size:${size}px}</style>${svg}`,
  );
  writeFileSync(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
