"use strict";
// What the page holds: its findings, in rows, in chunks of rows, in articles. The rows stand in the page as HTML that a
// browser without a script shows; with one they are but text until they come into view (rows.js).

const settings = JSON.parse(document.body.dataset.settings);
const words = settings.words;
const $ = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const language = document.documentElement.lang;
const counted = number => number.toLocaleString(language);
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const plurals = new Intl.PluralRules(language);
const choosePlural = (n, one, many) => fill(plurals.select(n) === "one" ? one : many, {n: counted(n)});

const form = $("form.filters");
const severities = ["error", "warning", "info"];
const settled = new Set(["rejected", "baselined", "suppressed"]);
const findings = [], byId = new Map(), rowsById = new Map();
const chunks = [], articles = [];

const CARD = /<article ([^>]*)>([\s\S]*?) href=#r(\d+)/g;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)"|=([^\s">]+))?/g;

const decoder = document.createElement("textarea");
function unescape(text) {
  if (!text.includes("&")) return text;
  decoder.innerHTML = text;  // nothing but text is made of it
  return decoder.value;
}

function readAttributes(tag) {
  const found = {};
  for (const [, name, quoted, bare] of tag.matchAll(ATTRIBUTE)) found[name] = unescape(quoted ?? bare ?? "");
  return found;
}

function readFinding(row, tag, body, rule) {
  const data = readAttributes(tag), article = row.chunk.article;
  const said = body.match(/<p class=ruling>([\s\S]*?)\n?<p class=meta>/);
  const finding = {
    row, article, rule, id: data.id.slice(2), severity: data.class, number: article.numbered.length,
    state: data["data-state"] ?? "open", path: data["data-path"] ?? article.paths[data["data-l"] ?? article.language] ?? "",
    place: data["data-place"] ?? "", keys: (data["data-keys"] ?? "").split(" ").filter(Boolean),
    pair: data["data-p"] ?? article.pair, fix: "data-fix" in data, ruling: said ? unescape(said[1]).trim() : "",
    shown: true, card: null,
  };
  row.findings.push(finding);
  article.numbered.push(finding);
  byId.set(finding.id, finding);
  findings.push(finding);
}

function readChunk(source, article, rules) {
  const holder = document.createElement("div");
  holder.className = "chunk";
  const fold = source.parentElement.localName === "details" ? source.parentElement : null;
  const chunk = {article, holder, fold, rows: [], list: null, near: false, shown: true};
  for (const html of source.textContent.split(/(?=<li id=)/)) {
    const id = html.match(/^<li id=(\w+)/)?.[1];
    if (!id) continue;
    const row = {id, html: html.replace(/<\/ul>\s*$/, ""), chunk, findings: [], element: null, text: null};
    chunk.rows.push(row);
    rowsById.set(id, row);
    for (const [, tag, body, rule] of html.matchAll(CARD)) readFinding(row, tag, body, rules[rule]);
  }
  source.replaceWith(holder);
  chunks.push(chunk);
  return chunk;
}

function readPage() {
  const rules = all(".rules dt").map(term => term.textContent);
  for (const section of all("section.text")) {
    const heads = all(".head", section);
    const article = {
      section, folder: section.dataset.folder ?? "", pair: section.dataset.pair, language: section.dataset.language, numbered: [], paths: {},
      names: heads.map(head => $("b", head).textContent), chunks: [],
    };
    for (const head of heads) article.paths[head.dataset.language] ??= $(".path", head)?.textContent ?? "";
    for (const source of all("noscript", section)) article.chunks.push(readChunk(source, article, rules));
    articles.push(article);
  }
}

readPage();
