// Which finding one is at, the tools in it, and the keys.

let current = null;

function select(card, {focus = true, scroll = true} = {}) {
  if (current && current !== card) {
    current.classList.remove("current");
    $(".tools", current)?.remove();
  }
  current = card;
  if (!card) return;
  card.classList.add("current");
  if (!$(".tools", card)) card.append(tools(card));
  for (let around = card.parentElement; around; around = around.parentElement) if (around.localName === "details") around.open = true;
  writeAddress(card.id);
  if (focus) card.focus({preventScroll: true});
  if (scroll) card.scrollIntoView({block: "nearest"});
}

function step(by) {
  const visible = cards.filter(card => !card.hidden);
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

function tools(card) {
  const box = document.createElement("div");
  box.className = "tools";
  box.append(button("accept", "accept_title"), button("reject", "reject_title"), button("comment", "comment_title"), button("undo", "undo_title"));
  if (settings.review && "fix" in card.dataset) box.append(button("fix", "fix_title"));
  if (settings.review) box.append(button("glossary", "glossary_title"));
  const wide = document.createElement("span");
  wide.className = "wide";
  wide.append(button("accept_all"), button("reject_all"));
  box.append(wide);
  return box;
}

function comment(card) {
  const box = $(".tools", card);
  if ($("form", box)) { $("textarea", box).focus(); return; }
  const asked = document.createElement("form");
  const note = document.createElement("textarea");
  note.setAttribute("aria-label", words.note);
  note.value = card.dataset.note ?? "";
  const save = button("save");
  save.type = "submit";
  asked.append(note, save, button("cancel"));
  asked.addEventListener("submit", async event => {
    event.preventDefault();
    card.dataset.note = note.value.trim();
    await decide([card], "comment", card.dataset.note);
    asked.remove();
    card.focus();
  });
  note.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) asked.requestSubmit();
    if (event.key === "Escape") { asked.remove(); card.focus(); }
  });
  box.append(asked);
  note.focus({preventScroll: true});
  card.scrollIntoView({block: "nearest"});
}

function like(card) {
  const section = card.closest("section.text");
  return all(".card", section).filter(one => one.dataset.rule === card.dataset.rule && !one.hidden);
}

const actions = {
  accept: () => current && decide([current], "accept"),
  reject: () => current && decide([current], "reject"),
  accept_all: () => current && decide(like(current), "accept"),
  reject_all: () => current && decide(like(current), "reject"),
  comment: () => current && comment(current),
  cancel: () => { const card = current; $(".tools form", card)?.remove(); card?.focus(); },
  fix: () => current && fix(current),
  glossary: () => settings.review && current && openGlossary(current),
  unglossary: takeEntryBack,
  undo,
  next: () => step(1),
  previous: () => step(-1),
  help: () => $("dialog.help").showModal(),
  search: () => form.elements.text.focus(),
};
const keys = {j: "next", k: "previous", a: "accept", r: "reject", c: "comment", u: "undo", g: "glossary", "?": "help", "/": "search"};

async function fix(card) {
  const asked = await post("fix", {fingerprint: fingerprintOf(card)});
  if (asked.failure) { tray(fill(words.failed, {why: asked.failure})); return; }
  const dialog = $("dialog.diff");
  $("pre", dialog).textContent = asked.data.diff;
  dialog.returnValue = "";
  dialog.onclose = async () => {
    if (dialog.returnValue !== "write") return;
    const {failure} = await post("fix", {fingerprint: fingerprintOf(card), write: true});
    if (failure) tray(fill(words.failed, {why: failure}));
    else follow();
  };
  dialog.showModal();
}

document.addEventListener("click", event => {
  const asked = event.target.closest("[data-do]");
  const card = event.target.closest(".card");
  if (card && card !== current) select(card, {focus: false, scroll: false});
  if (asked) actions[asked.dataset.do]?.();
});
document.addEventListener("focusin", event => {
  const card = event.target.closest(".card");
  if (card && card !== current) select(card, {focus: false, scroll: false});
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
