// Which finding one is at, the tools in it, and the keys.

let current = null;

function select(finding, {focus = true, scroll = true} = {}) {
  if (current && current !== finding && current.card) {
    current.card.classList.remove("current");
    $(".tools", current.card)?.remove();
  }
  current = finding;
  if (!finding) return;
  show(finding.row.chunk);
  const card = finding.card;
  card.classList.add("current");
  if (!$(".tools", card)) card.append(tools(finding));
  for (let around = card.parentElement; around; around = around.parentElement) if (around.localName === "details") around.open = true;
  writeAddress(card.id);
  if (focus) card.focus({preventScroll: true});
  if (scroll) card.scrollIntoView({block: "nearest"});
}

function step(by) {
  const visible = findings.filter(finding => finding.shown);
  if (!visible.length) return;
  const at = visible.indexOf(current);
  const next = at < 0 ? (by > 0 ? 0 : visible.length - 1) : Math.min(visible.length - 1, Math.max(0, at + by));
  select(visible[next]);
}

function button(action, title) {
  const made = document.createElement("button");
  made.type = "button";
  made.dataset.do = action;
  made.textContent = words[action];
  if (title) made.title = words[title];
  return made;
}

function tools(finding) {
  const box = document.createElement("div");
  box.className = "tools";
  box.append(button("accept", "accept_title"), button("reject", "reject_title"), button("comment", "comment_title"), button("undo", "undo_title"));
  if (settings.review && finding.fix) box.append(button("fix", "fix_title"));
  if (settings.review) box.append(button("glossary", "glossary_title"));
  const wide = document.createElement("span");
  wide.className = "wide";
  wide.append(button("accept_all"), button("reject_all"));
  box.append(wide);
  return box;
}

function comment(finding) {
  const box = $(".tools", finding.card);
  if ($("form", box)) { $("textarea", box).focus(); return; }
  const asked = document.createElement("form");
  const note = document.createElement("textarea");
  note.setAttribute("aria-label", words.note);
  note.value = finding.note ?? "";
  const save = button("save");
  save.type = "submit";
  asked.append(note, save, button("cancel"));
  asked.addEventListener("submit", async event => {
    event.preventDefault();
    finding.note = note.value.trim();
    await decide([finding], "comment", finding.note);
    asked.remove();
    finding.card.focus();
  });
  note.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) asked.requestSubmit();
    if (event.key === "Escape") { asked.remove(); finding.card.focus(); }
  });
  box.append(asked);
  note.focus({preventScroll: true});
  finding.card.scrollIntoView({block: "nearest"});
}

function like({article, rule}) { return findings.filter(one => one.article === article && one.rule === rule && one.shown); }

const actions = {
  accept: () => current && decide([current], "accept"),
  reject: () => current && decide([current], "reject"),
  accept_all: () => current && decide(like(current), "accept"),
  reject_all: () => current && decide(like(current), "reject"),
  comment: () => current && comment(current),
  cancel: () => { $(".tools form", current.card)?.remove(); current.card.focus(); },
  fix: () => current && fix(current),
  glossary: () => settings.review && current && openGlossary(current),
  unglossary: takeEntryBack,
  undo,
  next: () => step(1),
  previous: () => step(-1),
  help: () => $("dialog.help").showModal(),
  clear: clearAll,
  search: () => form.elements.text.focus(),
};
const keys = {j: "next", k: "previous", a: "accept", r: "reject", c: "comment", u: "undo", g: "glossary", "?": "help", "/": "search"};

async function fix(finding) {
  const asked = await post("fix", {fingerprint: finding.id});
  if (asked.failure) { tray(fill(words.failed, {why: asked.failure})); return; }
  const dialog = $("dialog.diff");
  $("pre", dialog).textContent = asked.data.diff;
  dialog.returnValue = "";
  dialog.onclose = async () => {
    if (dialog.returnValue !== "write") return;
    const {failure} = await post("fix", {fingerprint: finding.id, write: true});
    if (failure) tray(fill(words.failed, {why: failure}));
    else follow();
  };
  dialog.showModal();
}

function clearAll() {
  clearFilters();
  writeAddress(current?.card?.id);
  $(".shown").focus?.();
}

function at(target) { return byId.get(target.closest("li > article")?.id.slice(2)); }

document.addEventListener("click", event => {
  const asked = event.target.closest("[data-do]"), finding = at(event.target);
  if (finding && finding !== current) select(finding, {focus: false, scroll: false});
  if (asked) actions[asked.dataset.do]?.();
});
document.addEventListener("focusin", event => {
  const finding = at(event.target);
  if (finding && finding !== current) select(finding, {focus: false, scroll: false});
});
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || $("dialog[open]")) return;
  if (/^(input|select|textarea)$/.test(event.target.localName)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const action = keys[event.key];
  if (!action) return;
  event.preventDefault();
  actions[action]();
});
