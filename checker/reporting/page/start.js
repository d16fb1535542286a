// Once the page is there: show the filters, go to the finding that the address names.

function reveal(anchor) {
  const finding = byId.get(anchor.replace(/^f-/, "")), row = finding?.row ?? rowsById.get(anchor);
  if (row) {
    show(row.chunk);
    if (row.chunk.fold) row.chunk.fold.open = true;
  }
  return {finding, target: finding?.card ?? row?.element ?? document.getElementById(anchor)};
}

function go() {
  const anchor = readAddress();
  applyFilters();
  if (!anchor) return;
  if (hides(anchor)) {
    clearFilters();
    writeAddress(anchor);
  }
  const {finding, target} = reveal(anchor);
  if (!target) return;
  if (finding) select(finding, {scroll: false});
  for (let around = target.parentElement; around; around = around.parentElement) if (around.localName === "details") around.open = true;
  target.scrollIntoView({block: finding ? "center" : "start"});
}

// Whether the filters hide where an anchor leads. What is settled is shown where a link leads to it.
function hides(anchor) {
  const finding = byId.get(anchor.replace(/^f-/, "")), row = rowsById.get(anchor);
  if (finding && !finding.shown && settled.has(finding.state)) {
    current = finding;  // the filter for decisions lets it through
    applyFilters();
  }
  if (finding) return !finding.shown;
  if (row) return filtering && !row.findings.some(one => one.shown);
  return Boolean(document.getElementById(anchor)?.closest("[hidden]"));
}

// A link within the page keeps the filters, unless they hide where it leads.
document.addEventListener("click", event => {
  const link = event.target.closest("a[href^='#']");
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const anchor = decodeURIComponent(link.getAttribute("href").slice(1)).split("&")[0];
  history.pushState(null, "", location.href);  // so that one can go back to where one was
  writeAddress(anchor);
  go();
  const target = document.getElementById(anchor);
  if (target?.hasAttribute("tabindex")) target.focus({preventScroll: true});
});

// The article may change while it is reviewed: ask for its version, and show the new page.
async function follow() {
  let found;
  try { found = await (await fetch(settings.review.base + "version", {redirect: "error"})).json(); } catch { return; }
  if (found.version === settings.review.version) return;
  if ($(".tools form") || $("dialog[open]")) tray(words.changed);
  else location.reload();
}

if (settings.review) setInterval(follow, 1500);
form.hidden = !findings.length;
restore();
watchRows();
go();
addEventListener("hashchange", go);
