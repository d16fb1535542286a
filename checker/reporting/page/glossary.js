// What an editor adds to the glossary from a finding: shown as a diff first, written by the server.

function glossaryInput(name) { return $(`dialog.glossary [name="${name}"]`); }

// The words that are meant: those that are selected on the page, else those that the finding names.
function wordsMeant({card, number}) {
  const found = {};
  for (const value of all(".values b", card)) found[value.lang] ??= value.textContent.trim();
  for (const mark of all(`mark[data-f~="${number}"]`, card.parentElement)) {
    const language = mark.closest("[lang]")?.lang;
    if (!mark.classList.contains("all") && language) found[language] = mark.textContent.trim();
  }
  const chosen = getSelection();
  const at = chosen.rangeCount && chosen.anchorNode?.parentElement?.closest("li > p[lang], li > p > [lang]");
  if (at && !chosen.isCollapsed) found[at.lang] = chosen.toString().trim();
  return found;
}

function openGlossary(finding) {
  const dialog = $("dialog.glossary"), found = wordsMeant(finding);
  $("form", dialog).reset();
  showChange("", "");
  for (const [code, text] of Object.entries(found)) {
    const box = glossaryInput("term-" + code);
    if (box && text.length <= box.maxLength) box.value = text;
  }
  dialog.showModal();
}

function showChange(diff, why) {
  const dialog = $("dialog.glossary"), shown = $("pre", dialog);
  shown.textContent = diff;
  shown.hidden = !diff;
  $(".why", dialog).textContent = why;
}

function entryAsked() {
  const name = glossaryInput("name").value.trim(), terms = {};
  if (name) return {name};
  for (const box of all("dialog.glossary [name^='term-']")) if (box.value.trim()) terms[box.lang] = box.value.trim();
  return {terms};
}

async function addEntry(write) {
  const {data, failure} = await post("glossary", {...entryAsked(), write});
  if (failure) { showChange("", fill(words.failed, {why: failure})); return; }
  showChange(data.diff, data.remark);
  if (!write) return;
  settings.review.entries += 1;
  $("dialog.glossary").close();
  tray([words.added, data.remark].filter(Boolean).join(". "), !data.remark);
  follow();
}

async function takeEntryBack() {
  const {data, failure} = await post("glossary", {undo: true});
  if (failure) { showChange("", fill(words.failed, {why: failure})); return; }
  $("dialog.glossary").close();
  tray(fill(words.taken_back, data), true);
  follow();
}

$("dialog.glossary form")?.addEventListener("submit", event => {
  const wanted = event.submitter?.value ?? "show";
  if (!wanted) return;
  event.preventDefault();
  inTurn(() => addEntry(wanted === "write"));
});
