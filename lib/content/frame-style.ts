/**
 * The closed tab and the frame. Pixels, because rem follows the helpdesk's own root size; direction is set, because it would be
 * inherited; the colours are those of components/ui/tokens.css.
 */
export const frameStyle = `
:host { all: initial; position: fixed; inset: 0 0 0 auto; width: 0; z-index: 2147483647; direction: ltr; color-scheme: light dark; pointer-events: none; }
.tab { all: unset; box-sizing: border-box; position: absolute; right: 0; top: 33%; display: grid; gap: 6px; justify-items: center; align-content: center; width: 32px; min-height: 76px; padding: 10px 0; cursor: pointer; pointer-events: auto;
  border: 1px solid light-dark(#75828a, #74828a); border-right: 0; border-radius: 8px 0 0 8px; background: light-dark(#ffffff, #1b2226); color: light-dark(#465158, #b5c0c6); box-shadow: 0 1px 2px light-dark(rgb(16 28 34 / .10), rgb(0 0 0 / .50)); }
.tab:hover { background: light-dark(#edf0f1, #222a2f); }
.tab:focus-visible { outline: 2px solid light-dark(#0a5a78, #7cc4de); outline-offset: 2px; }
.tab svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.tab svg:first-child { width: 18px; height: 18px; color: light-dark(#0a5a78, #7cc4de); stroke-width: 2; }
.tab b { font: 600 12px/1 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Cantarell, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
.tab.check, .tab.blocked { color: light-dark(#7f4a00, #f0b85a); border-color: light-dark(#cf9236, #8f6a26); background: light-dark(#fdf2de, #2d2310); }
.tab.hand-over { color: light-dark(#a61b1b, #ff9d95); border-color: light-dark(#d98880, #98504f); background: light-dark(#fdecea, #351a1b); }
.note { position: absolute; right: 40px; top: 33%; width: 220px; box-sizing: border-box; padding: 8px 12px; pointer-events: auto; border: 1px solid light-dark(#cf9236, #8f6a26); border-radius: 5px; background: light-dark(#fdf2de, #2d2310); color: light-dark(#182025, #e6ebed);
  font: 400 13px/1.45 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Cantarell, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
iframe { position: absolute; right: 0; top: 0; width: min(380px, 100vw); height: 100%; border: 0; pointer-events: auto; background: light-dark(#ffffff, #14191c); box-shadow: -1px 0 0 light-dark(#dce1e3, #2c353a), -6px 0 20px light-dark(rgb(16 28 34 / .08), rgb(0 0 0 / .45)); color-scheme: normal; }
[hidden] { display: none; }
`;
