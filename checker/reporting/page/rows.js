// Rows are rendered when they come into view; of a small page all are, at once.

const SMALL = 400_000;  // characters of rows: a page that a browser lays out in a moment
const small = [...rowsById.values()].reduce((sum, row) => sum + row.html.length, 0) < SMALL;

function parse(html) {
  const made = document.createElement("template");
  made.innerHTML = html;
  return made.content;
}

function contentOf(row) { return row.element ?? parse(row.html).firstElementChild; }

function textOf(row) { return row.text ??= unescape(row.html.replace(/<[^>]*>/g, " ")).toLocaleLowerCase(); }

function render(chunk) {
  if (chunk.list) return;
  chunk.list = document.createElement("ul");
  chunk.list.append(parse(chunk.rows.map(row => row.html).join("")));
  chunk.rows.forEach((row, number) => {
    row.element = chunk.list.children[number];
    all(":scope > p", row.element).forEach((cell, at) => { cell.dataset.name = chunk.article.names[at] || words.others; });
    for (const [at, card] of all(":scope > article", row.element).entries()) {
      const finding = row.findings[at];
      finding.card = card;
      finding.card.tabIndex = -1;
      finding.card.dataset.rule = finding.rule;
      const state = document.createElement("span");
      state.className = "state";
      finding.card.firstElementChild.append(" ", state);
      showState(finding);
    }
  });
  chunk.holder.replaceChildren(chunk.list);
  applyToRows(chunk);
}

// The card as the decision on it says.
function showState(finding) {
  const card = finding.card;
  if (!card) return;
  card.dataset.state = finding.state;
  $(".state", card).textContent = finding.state === "open" ? "" : words["state_" + finding.state] ?? finding.state;
  let ruling = $(".ruling", card);
  if (!ruling && finding.ruling) {
    ruling = document.createElement("p");
    ruling.className = "ruling";
    $(".meta", card).before(ruling);
  }
  if (ruling) ruling.textContent = finding.ruling;
}

// Of the rows that are there, show what the filters let through, and mark no words for anything else.
function applyToRows(chunk) {
  if (!chunk.list) return;
  for (const row of chunk.rows) {
    if (!row.element) continue;
    row.element.hidden = filtering && !row.findings.some(finding => finding.shown);
    for (const finding of row.findings) finding.card.hidden = !finding.shown;
    for (const mark of all("mark", row.element)) applyToMark(mark, chunk.article);
  }
}

function applyToMark(mark, article) {
  const meant = mark.dataset.f.split(" ").map(number => article.numbered[number]).filter(finding => finding?.shown);
  for (const name of severities) mark.classList.toggle(name, name === worstOf(meant));
  mark.classList.toggle("off", !meant.length);
}

function worstOf(some) { return severities.find(name => some.some(finding => finding.severity === name)); }

// What a chunk that is not rendered is taken to be high.
function estimate(chunk) {
  let height = 0;
  for (const row of chunk.rows) {
    const cards = row.findings.filter(finding => finding.shown).length;
    if (cards || !filtering) height += 57 + 105 * cards;
  }
  return height;
}

// A chunk far from view is not touched when filters change: it is text again, as high as it will probably be.
function refresh(chunk) {
  if (chunk.list && (small || chunk.near || chunk.fold?.open || chunk.list.querySelector("form, .current"))) {
    applyToRows(chunk);
    return;
  }
  if (chunk.list) {
    for (const row of chunk.rows) {
      row.element = null;
      for (const finding of row.findings) finding.card = null;
    }
    chunk.list = null;
    chunk.holder.replaceChildren();
  }
  if (!chunk.fold) chunk.holder.style.height = `${estimate(chunk)}px`;
}

const observer = new IntersectionObserver(entries => {
  for (const entry of entries) {
    const chunk = chunkOf.get(entry.target);
    chunk.near = entry.isIntersecting;
    if (chunk.near) show(chunk);
  }
}, {rootMargin: "1000px 0px"});
const chunkOf = new Map(chunks.map(chunk => [chunk.holder, chunk]));

function show(chunk) {
  render(chunk);
  chunk.holder.style.height = "";
}

function watchRows() {
  for (const chunk of chunks) {
    if (small) show(chunk);
    else if (chunk.fold) chunk.fold.addEventListener("toggle", () => show(chunk));
    else observer.observe(chunk.holder);
  }
}

addEventListener("beforeprint", () => { for (const chunk of chunks) if (chunk.shown) show(chunk); });
