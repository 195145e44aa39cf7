(() => {
"use strict";
const table = STEMMING;
const common = new Set(table.common);
const fold = text => /^[\x00-\x7f]*$/.test(text)
  ? text.toLowerCase().replace(/'/g, "")
  : text.toLowerCase().normalize("NFD").replace(/[\p{Mn}'’ʼ]/gu, "").replace(/ς/g, "σ");
const wordsOf = text => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(w =>
  w.length > 32 ? [...w].slice(0, 32).join("") : w);
const stem = word => {
  if (!/^[a-z]+$/.test(word)) return word;
  for (const step of table.steps)
    for (const [ending, replacement, keeping] of step) {
      const rest = word.length - ending.length;
      if (rest < keeping || !word.endsWith(ending)) continue;
      if (ending !== replacement && !/[aeiouy]/.test(word.slice(0, rest))) continue;
      word = word.slice(0, rest) + replacement;
      break;
    }
  return word;
};
const stemsOf = text => wordsOf(text).filter(w => !common.has(w)).map(stem);
window.plcStems = stemsOf;
const base = new URL("search/", document.currentScript.src);
const arrived = new Map(), asked = new Map();
window.plcSearch = (name, data) => arrived.get(name)?.(data);
const load = name => {
  if (!asked.has(name)) asked.set(name, new Promise((resolve, reject) => {
    arrived.set(name, resolve);
    const script = document.createElement("script");
    script.src = new URL(name + ".js", base);
    script.onerror = () => { asked.delete(name); reject(new Error(name)); };
    document.head.append(script);
  }));
  return asked.get(name);
};
const lastNotAfter = (sorted, value) => {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= value) low = middle + 1; else high = middle;
  }
  return Math.max(0, low - 1);
};
const lines = new Map();
const between = async (meta, start, end) => {
  if (!meta.terms.length) return [];
  const first = lastNotAfter(meta.terms, start), last = lastNotAfter(meta.terms, end), found = [];
  const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  for (const data of await Promise.all(numbers.map(n => load("terms-" + n)))) {
    if (!lines.has(data)) lines.set(data, data.split("\n").slice(0, -1).map(l => l.split(" ")));
    for (const line of lines.get(data)) if (line[0] >= start && line[0] < end) found.push(line);
  }
  return found;
};
const each = (postings, body) => {
  let document = 0, step = 0;
  for (let i = 0; i < postings.length; i++) {
    const code = postings.charCodeAt(i);
    if (code >= 65 && code <= 90) { document += step; step = 0; body(document, code - 65); }
    else step = step * 36 + (code < 58 ? code - 48 : code - 87);
  }
};
const isNear = (a, b) => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i);
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
  return a.slice(i + 1) === b.slice(i + 1)
    || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
};
const expand = async (meta, word) => {
  const end = word.length > 1 ? word + "\uffff" : word + "\0";
  const found = (await between(meta, word, end)).map(([stem, postings]) =>
    ({ stem, postings, share: stem === word ? 1 : .4 + .5 * word.length / stem.length }));
  if (found.length || word.length < 4) return { found };
  const shorter = (await between(meta, word.slice(0, 4), word))
    .filter(([stem]) => stem.length >= 4 && word.length - stem.length <= 3 && word.startsWith(stem));
  if (shorter.length) return { found: shorter.map(([stem, postings]) => ({ stem, postings, share: .6 })) };
  const near = (await load("words")).split(" ").filter(stem => isNear(stem, word));
  const lists = await Promise.all(near.map(stem => between(meta, stem, stem + "\0")));
  return {
    found: lists.flat().map(([stem, postings]) => ({ stem, postings, share: .5 })),
    instead: near.length ? near : undefined,
  };
};
const allowed = async (meta, filters) => {
  const chosen = Object.entries(filters).filter(([, value]) => value);
  if (!chosen.length) return null;
  const lists = await load("filters"), hits = new Uint8Array(meta.count);
  for (const [name, value] of chosen) each(lists[name][value] ?? "", d => hits[d]++);
  return hits.map(n => n === chosen.length ? 1 : 0);
};
const rank = async (text, filters) => {
  const meta = await load("meta"), words = [...new Set(stemsOf(text))];
  const only = await allowed(meta, filters);
  const total = new Float64Array(meta.count), hits = new Uint8Array(meta.count);
  const stems = new Map(), instead = [];
  for (const [number, expanded] of (await Promise.all(words.map(w => expand(meta, w)))).entries()) {
    const best = new Float64Array(meta.count);
    for (const term of expanded.found) {
      stems.set(term.stem, number);
      each(term.postings, (d, weight) => { best[d] = Math.max(best[d], (weight + 1) * term.share); });
    }
    const rarity = Math.log(1 + meta.count / Math.max(1, best.reduce((n, v) => n + (v > 0), 0)));
    best.forEach((value, d) => { if (value) { total[d] += value * rarity; hits[d]++; } });
    if (expanded.instead) instead.push([words[number], expanded.instead[0]]);
  }
  const found = least => {
    const list = [];
    for (let d = 0; d < meta.count; d++) if (hits[d] >= least && (!only || only[d])) list.push(d);
    return list;
  };
  if (!words.length && !only) return { documents: [], stems, instead };
  let documents = found(words.length), isAny = false;
  if (!documents.length && words.length > 1) { documents = found(1); isAny = documents.length > 0; }
  documents.sort((a, b) => hits[b] - hits[a] || total[b] - total[a] || a - b);
  return { documents, stems, instead, isAny, meta };
};
const textOf = async (meta, number) => {
  const part = lastNotAfter(meta.texts, number);
  const [title, kind, status, address, text] = (await load("texts-" + part))[number - meta.texts[part]];
  return { title, kind, status, address, text };
};
const form = document.getElementById("search"), list = document.getElementById("results");
const status = document.getElementById("search-status");
if (!form) return;
const box = form.elements.q, says = list.dataset, most = 20;
const known = new Map();
const stemOf = word => {
  if (!known.has(word)) known.set(word, stem(fold(word)));
  return known.get(word);
};
const wordPattern = /[\p{L}\p{N}\p{M}'’ʼ]+/gu;
const sentence = (text, stems) => {
  let best = "", most = 0;
  for (const line of text.split("\n")) {
    for (const part of line.match(/[^.!?…]+[.!?…]*\s*/gu) ?? []) {
      const seen = new Set();
      for (const word of part.match(wordPattern) ?? []) {
        const number = stems.get(stemOf(word));
        if (number !== undefined) seen.add(number);
      }
      if (seen.size > most) { best = part; most = seen.size; }
    }
    if (most && most === new Set(stems.values()).size) break;
  }
  // Without a match, the first line that is more than a heading.
  const lines = text.split("\n");
  return (best || (lines.find(line => line.length > 40) ?? lines[0])).trim();
};
const marked = (text, stems) => {
  const piece = document.createElement("p");
  const hits = [...text.matchAll(wordPattern)].filter(m => stems.has(stemOf(m[0])));
  const start = hits.length && hits[0].index > 160 ? text.lastIndexOf(" ", hits[0].index - 80) + 1 : 0;
  const end = text.length > start + 260 ? text.lastIndexOf(" ", start + 260) : text.length;
  let at = start;
  if (start) piece.append("… ");
  for (const hit of hits) {
    if (hit.index < at || hit.index + hit[0].length > end) continue;
    const mark = document.createElement("mark");
    mark.textContent = hit[0];
    piece.append(text.slice(at, hit.index), mark);
    at = hit.index + hit[0].length;
  }
  piece.append(text.slice(at, Math.max(at, end)), end < text.length ? " …" : "");
  return piece;
};
const entry = (found, sentence) => {
  const item = document.createElement("li"), link = document.createElement("a");
  const about = document.createElement("span");
  link.href = found.address;
  link.textContent = found.title;
  about.className = "meta";
  about.textContent = [found.kind, found.status].filter(Boolean).join(" · ");
  item.append(link, " ", about);
  if (sentence) item.append(sentence);
  return item;
};
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const builtIn = async (text, filters) => {
  const { documents, stems, instead, isAny, meta } = await rank(text, filters);
  const shown = await Promise.all(documents.slice(0, most).map(d => textOf(meta, d)));
  return {
    count: documents.length,
    notes: instead.map(([word, other]) => fill(says.instead, { word, other })).concat(isAny ? says.any : []),
    items: shown.map(found => entry(found, marked(sentence(found.text, stems), stems))),
  };
};
const pagefind = async (text, filters) => {
  const engine = await import(new URL("../../pagefind/pagefind.js", base));
  const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value));
  const { results } = await engine.search(text || null, { filters: chosen });
  const shown = await Promise.all(results.slice(0, most).map(result => result.data()));
  const plain = html => new DOMParser().parseFromString(html, "text/html").body.textContent;
  return {
    count: results.length, notes: [],
    items: shown.map(({ url, meta, excerpt }) =>
      entry({ title: meta.title, kind: meta.kind, status: meta.status, address: url },
        Object.assign(document.createElement("p"), { textContent: plain(excerpt) }))),
  };
};
let turn = 0;
const show = async () => {
  const mine = ++turn, values = new FormData(form), text = values.get("q").trim();
  const filters = { kind: values.get("kind"), status: values.get("status"), tag: values.get("tag") };
  try {
    const used = [...values].filter(([, value]) => value);
    history.replaceState(null, "", used.length ? "?" + new URLSearchParams(used) : location.pathname);
  } catch { /* The address stays as it was. */ }
  if (!text && !filters.kind && !filters.status && !filters.tag) {
    list.replaceChildren();
    status.textContent = "";
    return;
  }
  try {
    const found = await (says.engine === "pagefind" ? pagefind : builtIn)(text, filters);
    if (mine !== turn) return;
    list.replaceChildren(...found.items);
    const count = found.count === 0 ? says.none : found.count === 1 ? says.one
      : fill(says.many, { count: found.count });
    const first = found.count > most ? [fill(says.first, { count: most })] : [];
    status.textContent = [...found.notes, count, ...first].join(" ");
  } catch {
    if (mine === turn) status.textContent = says.missing;
  }
};
let timer = 0;
form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(show, 80); });
form.addEventListener("submit", event => { event.preventDefault(); show(); });
form.addEventListener("keydown", event => {
  if (event.target !== box) return;
  if (event.key === "ArrowDown" && list.firstChild) {
    event.preventDefault();
    list.querySelector("a").focus();
  }
  if (event.key === "Escape") { box.value = ""; show(); }
});
list.addEventListener("keydown", event => {
  const links = [...list.querySelectorAll("a")], at = links.indexOf(document.activeElement);
  if (event.key === "Escape") { box.focus(); box.select(); }
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  (event.key === "ArrowDown" ? links[at + 1] ?? links[at] : links[at - 1] ?? box).focus();
});
for (const [name, value] of new URLSearchParams(location.search)) {
  const field = form.elements.namedItem(name);
  if (field) field.value = value;
}
show();
})();
