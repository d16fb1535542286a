// Once the page is there: show the filters, go to the finding that the address names.

function go() {
  const anchor = readAddress();
  applyFilters();
  const target = anchor && document.getElementById(anchor);
  if (!target) return;
  if (target.classList.contains("card")) select(target, {scroll: false});
  for (let around = target.parentElement; around; around = around.parentElement) if (around.localName === "details") around.open = true;
  target.scrollIntoView({block: target.classList.contains("card") ? "center" : "start"});
}

// A link within the page keeps the filters, unless they hide where it leads.
document.addEventListener("click", event => {
  const link = event.target.closest("a[href^='#']");
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const anchor = link.getAttribute("href").slice(1), target = document.getElementById(anchor);
  if (target?.closest("[hidden]")) clearFilters();
  history.pushState(null, "", location.href);  // so that one can go back to where one was
  writeAddress(anchor);
  go();
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
form.hidden = !cards.length;
restore();
go();
addEventListener("hashchange", go);
