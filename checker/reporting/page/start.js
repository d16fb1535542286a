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

// The article may change while it is reviewed: ask for its version, and show the new page.
async function follow() {
  let found;
  try { found = await (await fetch(settings.review.base + "version", {redirect: "error"})).json(); } catch { return; }
  if (found.version === settings.review.version) return;
  if ($(".tools form")) tray(words.changed);
  else location.reload();
}

if (settings.review) setInterval(follow, 1500);
form.hidden = !cards.length;
restore();
go();
addEventListener("hashchange", go);
