// The overview follows the filters: what they exclude is counted nowhere. Each row of a chart is a filter itself.

const charts = all(".ranked").map(list => {
  const rows = all(":scope > li", list).map(row => ({
    row, key: row.dataset.key, link: $("a", row), bars: all("rect", row), count: $(".n", row), notes: $("small", row),
  }));
  return {list, rows, field: rows[0]?.link.dataset.field ?? "article", more: list.closest("details.more")};
});
const whole = new Map(charts.filter(chart => chart.more).map(chart => [chart.more, $("summary", chart.more).textContent]));

function countFor(tallies, finding) {
  for (const [field, key] of [["rule", finding.rule], ["pair", finding.pair], ["folder", finding.article.folder], ["article", finding.article.section.id]]) {
    const known = tallies[field];
    if (!known.has(key)) known.set(key, {error: 0, warning: 0, info: 0});
    known.get(key)[finding.severity] += 1;
  }
}

function showOverview(tallies) {
  const most = {};
  for (const field in tallies) most[field] = Math.max(0, ...[...tallies[field].values()].map(one => one.error + one.warning));
  for (const chart of charts) {
    let shown = 0;
    for (const one of chart.rows) {
      const found = tallies[chart.field].get(one.key);
      one.row.hidden = !found;
      if (!found) continue;
      shown += 1;
      showRow(one, found, most[chart.field] || 1);
      if (chart.field !== "article") setChosen(one.link, form.elements[chart.field].value === one.key);
    }
    if (!chart.more) continue;
    chart.more.hidden = !shown;
    $("summary", chart.more).textContent = filtering ? fill(words.more, {n: counted(shown)}) : whole.get(chart.more);
  }
  for (const part of all(".chart, nav.articles")) part.hidden = filtering && !$(".ranked > li:not([hidden])", part);
  for (const part of all(".clean")) part.hidden = filtering;
}

function setChosen(link, chosen) {
  if (chosen) link.setAttribute("aria-current", "true");
  else link.removeAttribute("aria-current");
}

function showRow(one, found, most) {
  const [error, warning] = one.bars, share = number => `${(100 * number / most).toFixed(1)}%`;
  error.setAttribute("width", share(found.error));
  warning.setAttribute("x", share(found.error));
  warning.setAttribute("width", share(found.warning));
  one.count.textContent = counted(found.error + found.warning);
  one.notes.textContent = found.info ? choosePlural(found.info, words.notes_one, words.notes) : "";
}

document.addEventListener("click", event => {
  const link = event.target.closest("a[data-field]");
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const field = form.elements[link.dataset.field], key = link.closest("li").dataset.key;
  event.preventDefault();
  event.stopImmediatePropagation();
  field.value = field.value === key ? "" : key;
  writeAddress();
  applyFilters();
});
