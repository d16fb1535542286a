"use strict";
// What is shown. The filters live in the fragment of the address, after the finding: #f-abc&rule=…&severity=…

const settings = JSON.parse(document.body.dataset.settings);
const words = settings.words;
const $ = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const counted = number => number.toLocaleString(document.documentElement.lang);
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

const form = $("form.filters");
const fields = ["rule", "language", "state", "text"];
const severities = ["error", "warning", "info"];
let cards = all(".card");
const severityOf = card => severities.find(name => card.classList.contains(name));

function readAddress() {
  const [anchor, ...rest] = location.hash.slice(1).split("&");
  const query = new URLSearchParams(rest.join("&"));
  for (const name of fields) {
    const field = form.elements[name];
    field.value = query.get(name) ?? "";
    if (field.selectedIndex === -1) field.value = "";
  }
  const chosen = query.get("severity")?.split(",") ?? severities;
  for (const chip of all(".chip", form)) chip.setAttribute("aria-pressed", chosen.includes(chip.dataset.severity));
  try { return decodeURIComponent(anchor); } catch { return ""; }
}

function chosenSeverities() {
  return all(".chip[aria-pressed=true]", form).map(chip => chip.dataset.severity);
}

function allSeverities() {
  return chosenSeverities().length === all(".chip", form).length;
}

function writeAddress(anchor) {
  const query = new URLSearchParams();
  for (const name of fields) if (form.elements[name].value) query.set(name, form.elements[name].value);
  if (!allSeverities()) query.set("severity", chosenSeverities().join(","));
  const rest = query.toString();
  const hash = (anchor ?? "") + (rest ? "&" + rest : "");
  history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
}

function filtered() {
  return fields.some(name => form.elements[name].value) || !allSeverities();
}

function applyFilters() {
  const chosen = new Set(chosenSeverities());
  const [rule, language, state] = fields.map(name => form.elements[name].value);
  const text = form.elements.text.value.trim().toLocaleLowerCase();
  const rows = new Map(), chunks = new Map(), articles = new Map(), counts = new Map();
  let shown = 0;
  for (const card of cards) {
    const data = card.dataset, row = card.parentElement;
    const match = chosen.has(severityOf(card)) && (!rule || data.rule === rule) && (!language || data.language === language)
      && (!state || data.state === state) && (!text || row.textContent.toLocaleLowerCase().includes(text));
    if (card.hidden === match) card.hidden = !match;
    shown += match;
    const article = card.closest("section.text").id;
    counts.set(article, (counts.get(article) ?? 0) + match);
    rows.set(row, (rows.get(row) ?? false) || match);
  }
  for (const [row, visible] of rows) {
    if (row.hidden === visible) row.hidden = !visible;
    const chunk = row.parentElement;
    chunks.set(chunk, (chunks.get(chunk) ?? 0) + visible);
  }
  const active = filtered();
  for (const chunk of all(".chunk")) {
    const quiet = active ? 0 : all(".row:not(.found)", chunk).length;
    const visible = (chunks.get(chunk) ?? 0) + quiet;
    chunk.hidden = visible === 0;
    chunk.style.containIntrinsicBlockSize = `auto ${visible * 175}px`;
    const article = chunk.parentElement;
    articles.set(article, (articles.get(article) ?? 0) + visible);
  }
  if (all("section.text").length > 1) {
    for (const article of all("section.text")) article.hidden = active && !articles.get(article);
  }
  showIndex(counts, active);
  $(".shown").textContent = cards.length ? fill(words.shown, {n: counted(shown), all: counted(cards.length)}) : "";
  const empty = $(".empty");
  empty.hidden = shown > 0 || !cards.length;
  empty.textContent = empty.hidden ? "" : words.none_shown;
}

// The list of articles has those in which something is shown, with how much that is.
function showIndex(counts, active) {
  const entries = all("nav.articles li");
  for (const entry of entries) {
    const count = counts.get($("a", entry).hash.slice(1)) ?? 0;
    entry.hidden = active && !count;
    $("b", entry).textContent = count;
  }
  const rest = $("nav.articles p");
  if (rest) rest.hidden = active;
  if (entries.length) $("nav.articles").hidden = active && entries.every(entry => entry.hidden);
}

function clearFilters() {
  for (const name of fields) form.elements[name].value = "";
  for (const chip of all(".chip", form)) chip.setAttribute("aria-pressed", "true");
  applyFilters();
}

let typing;
form.addEventListener("submit", event => event.preventDefault());
form.addEventListener("input", event => {
  clearTimeout(typing);
  typing = setTimeout(() => { writeAddress(); applyFilters(); }, event.target.name === "text" ? 160 : 0);
});
form.addEventListener("click", event => {
  const chip = event.target.closest(".chip");
  if (!chip) return;
  chip.setAttribute("aria-pressed", chip.getAttribute("aria-pressed") !== "true");
  writeAddress();
  applyFilters();
});
