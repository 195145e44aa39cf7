(() => {
  "use strict";
  const root = document.documentElement;
  const key = "plc-theme";
  let stored = null;
  try { stored = localStorage.getItem(key); } catch { /* Some readers keep nothing. */ }
  if (stored === "light" || stored === "dark") root.dataset.theme = stored;
  addEventListener("keydown", event => {
    const box = document.querySelector(".find input");
    if (event.key !== "/" || !box || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, select, textarea, [contenteditable]")) return;
    event.preventDefault();
    box.focus();
  });
  const button = document.querySelector("button.theme");
  if (!button) return;
  const isDark = () => root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  button.hidden = false;
  button.setAttribute("aria-pressed", String(isDark()));
  button.addEventListener("click", () => {
    const next = isDark() ? "light" : "dark";
    root.dataset.theme = next;
    button.setAttribute("aria-pressed", String(next === "dark"));
    try { localStorage.setItem(key, next); } catch { /* It holds for this page. */ }
  });
})();
