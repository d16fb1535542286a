// What is shown. The filters live in the fragment of the address, after the finding: #f-abc&rule=…&severity=…

const fields = ["rule", "pair", "folder", "state", "text"];
let filtering = false;

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
  const left = new Set(all(".chip[aria-pressed=false]", form).map(chip => chip.dataset.severity));
  return severities.filter(name => !left.has(name));
}

function allSeverities() { return !$(".chip[aria-pressed=false]", form); }

function writeAddress(anchor) {
  const query = new URLSearchParams();
  for (const name of fields) if (form.elements[name].value) query.set(name, form.elements[name].value);
  if (!allSeverities()) query.set("severity", chosenSeverities().join(","));
  const rest = query.toString();
  const hash = (anchor ?? "") + (rest ? "&" + rest : "");
  history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
}

function makeTest() {
  const chosen = new Set(chosenSeverities());
  const [rule, pair, folder, state] = fields.map(name => form.elements[name].value);
  const text = form.elements.text.value.trim().toLocaleLowerCase();
  return one => chosen.has(one.severity) && (!rule || one.rule === rule) && (!pair || one.pair === pair)
    && (!folder || one.article.folder === folder)
    && (state === "all" || (state ? one.state === state : !settled.has(one.state) || one === current))
    && (!text || textOf(one.row).includes(text));
}

function applyFilters() {
  filtering = fields.some(name => form.elements[name].value && form.elements[name].value !== "all") || !allSeverities();
  const test = makeTest(), tallies = {rule: new Map(), pair: new Map(), folder: new Map(), article: new Map()};
  let shown = 0;
  for (const finding of findings) {
    finding.shown = test(finding);
    if (!finding.shown) continue;
    shown += 1;
    countFor(tallies, finding);
  }
  for (const article of articles) {
    article.section.hidden = filtering && !tallies.article.has(article.section.id);
    if (!article.section.hidden) showArticle(article);
  }
  for (const rule of all(".rules dt")) rule.hidden = rule.nextElementSibling.hidden = filtering && !tallies.rule.has(rule.textContent);
  showOverview(tallies);
  $(".shown").textContent = findings.length ? fill(words.shown, {n: counted(shown), all: counted(findings.length)}) : "";
  $(".clear").hidden = !filtering;
  const empty = $(".empty");
  empty.hidden = shown > 0 || !findings.length;
  empty.textContent = empty.hidden ? "" : filtering ? words.none_shown : words.none_left;
}

function showArticle(article) {
  for (const chunk of article.chunks) {
    chunk.shown = !filtering || chunk.rows.some(row => row.findings.some(finding => finding.shown));
    (chunk.fold ?? chunk.holder).hidden = !chunk.shown;
    if (chunk.shown) refresh(chunk);
  }
  for (const rest of all(":scope > .rest", article.section)) rest.hidden = filtering;
  for (const tick of all(".tick", article.section)) {
    const meant = tick.dataset.f.split(" ").map(number => article.numbered[number]).filter(finding => finding?.shown);
    tick.parentElement.toggleAttribute("hidden", !meant.length);
    tick.setAttribute("class", `tick ${worstOf(meant) ?? ""}`);
  }
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
