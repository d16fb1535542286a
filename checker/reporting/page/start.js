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

form.hidden = !cards.length;
restore();
go();
addEventListener("hashchange", go);
