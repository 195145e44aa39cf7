(() => {
  "use strict";
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  all("button.print").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => print());
  });
  const menu = document.querySelector("details.menu");
  if (menu) {
    document.addEventListener("click", (event) => { if (!menu.contains(event.target)) menu.open = false; });
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }
  const bar = document.querySelector(".filters");
  if (!bar) return;
  const entries = all("[data-in]").map((element) => [element, new Set(element.dataset.in.split(" "))]);
  const links = all("a[data-filter]", bar);
  const chosen = new Map();
  const said = bar.querySelector("[role=status]");
  const show = () => {
    let count = 0;
    for (const [element, keys] of entries) {
      const fits = [...chosen.values()].every((key) => keys.has(key));
      element.hidden = !fits;
      if (fits) count += 1;
    }
    all("main .group").forEach((group) => { group.hidden = !group.querySelector("[data-in]:not([hidden])"); });
    links.forEach((link) => {
      const isChosen = chosen.get(link.dataset.filter.split(":")[0]) === link.dataset.filter;
      isChosen ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current");
    });
    said.textContent = chosen.size ? bar.dataset.said.replace("{count}", count) + " " : "";
    if (!chosen.size) return;
    const reset = document.createElement("button");
    reset.type = "button";
    reset.textContent = bar.dataset.all;
    reset.addEventListener("click", () => { chosen.clear(); show(); links[0].focus(); });
    said.append(reset);
  };
  bar.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-filter]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const key = link.dataset.filter;
    const facet = key.split(":")[0];
    chosen.get(facet) === key ? chosen.delete(facet) : chosen.set(facet, key);
    show();
  });
})();
