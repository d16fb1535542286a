// What a person says of a finding. A page opened as a file keeps it in the browser until it is downloaded;
// a page that `checker review` serves sends it to be stored at once.

const store = "checker-decisions:" + location.pathname;
const states = {accept: "accepted", reject: "rejected", open: "open"};
let records = [];
const past = [];

function byId(fingerprint) { return document.getElementById("f-" + fingerprint); }
function fingerprintOf(card) { return card.id.slice(2); }

function show(card, state, ruling) {
  card.dataset.state = state;
  $(".state", card).textContent = state === "open" ? "" : words["state_" + state] ?? state;
  if (ruling !== undefined) $(".ruling", card).textContent = ruling;
}

function excerpts(card) {
  return all(".part", card.parentElement).map(part => {
    const copy = part.cloneNode(true);
    $(".line", copy)?.remove();
    return copy.textContent.trim().replace(/\s+/g, " ");
  });
}

function record(card, verdict, note) {
  const places = all(".meta a", card);
  const path = places[1]?.textContent.replace(/:\d+:\d+.*$/, "") ?? "";
  return {
    fingerprint: fingerprintOf(card), place: card.dataset.place, rule: card.dataset.rule, verdict, note,
    path, paths: path ? [path] : [], keys: card.dataset.keys.split(" ").filter(Boolean),
    who: who(), when: now(),
    excerpts: excerpts(card),
  };
}

let latest = 0;  // the latest ruling counts: no two are made at the same time
function now() {
  latest = Math.max(Date.now(), latest + 1);
  return new Date(latest).toISOString();
}

function unsigned(ruling) { return ruling.replace(/ ?\([^()]*\)$/, ""); }

function signed(one) {
  const by = [one.who, one.when.slice(0, 10)].filter(Boolean).join(", ");
  return `${one.note} (${by})`.trim();
}

function who() {
  if (settings.review) return settings.review.who;
  try { return localStorage.getItem("checker-who") ?? ""; } catch { return ""; }
}

// Keys may be pressed while the server is still answering: what they ask for is done one after the other.
let turn = Promise.resolve();
function inTurn(work) { return turn = turn.then(work, work); }

function decide(chosen, verdict, note = "") { return inTurn(() => rule(chosen, verdict, note)); }

async function rule(chosen, verdict, note = "") {
  const before = chosen.map(card => ({card, state: card.dataset.state, ruling: $(".ruling", card).textContent}));
  const made = chosen.map(card => record(card, verdict, note));
  if (!await send(made)) return;
  chosen.forEach((card, number) => {
    const said = note || verdict !== "comment" && !$(".ruling", card).textContent ? signed(made[number]) : undefined;
    show(card, states[verdict] ?? card.dataset.state, verdict === "open" ? "" : said);
  });
  past.push({before, made, verdict});
}

function undo() {
  const at = current;
  return inTurn(() => takeBack(at));
}

async function takeBack(at) {
  const last = past.pop();
  if (!last) {  // after a reload: take back what was ruled on the finding one is at
    if (at && ["accepted", "rejected"].includes(at.dataset.state)) await rule([at], "open");
    return;
  }
  const back = {accepted: "accept", rejected: "reject"};
  const made = last.before.map(({card, state, ruling}) => last.verdict === "comment"
    ? record(card, "comment", unsigned(ruling)) : record(card, back[state] ?? "open", ""));
  if (!settings.review) records = records.filter(one => !last.made.includes(one));
  if (!await send(settings.review ? made : [])) { past.push(last); return; }
  for (const {card, state, ruling} of last.before) show(card, state, ruling);
  if (current === at) select(last.before[0].card);
}

async function send(made) {
  if (settings.review) {
    const {failure} = await post("decisions", made.map(({fingerprint, verdict, note}) => ({fingerprint, verdict, note})));
    tray(failure ? fill(words.failed, {why: failure}) : words.stored, !failure);
    return !failure;
  }
  records.push(...made);
  try { localStorage.setItem(store, JSON.stringify(records)); } catch { /* private window: kept until it is closed */ }
  unsaved();
  return true;
}

async function post(action, body) {
  try {
    const answer = await fetch(settings.review.base + action, {
      method: "POST", body: JSON.stringify(body), redirect: "error",
      headers: {"Content-Type": "application/json", "X-Checker-Token": settings.review.token},
    });
    if (answer.ok) return {data: await answer.json()};
    return {failure: (await answer.text()).slice(0, 200) || String(answer.status)};
  } catch (error) { return {failure: error.message}; }
}

let fading;
function tray(text, passing) {
  const box = $(".tray");
  box.textContent = text;
  box.hidden = !text;
  clearTimeout(fading);
  if (passing) fading = setTimeout(() => { box.hidden = true; }, 1500);
  return box;
}

function unsaved() {
  if (!records.length) { tray(""); return; }
  const lines = records.map(one => JSON.stringify(one)).join("\n") + "\n";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([lines], {type: "application/x-ndjson"}));
  link.download = "decisions.jsonl";
  link.textContent = words.download;
  const name = document.createElement("input");
  name.placeholder = words.name;
  name.setAttribute("aria-label", words.name);
  name.value = who();
  name.addEventListener("change", () => {
    for (const one of records) one.who ||= name.value;
    try {
      localStorage.setItem("checker-who", name.value);
      localStorage.setItem(store, JSON.stringify(records));
    } catch { /* kept until the window is closed */ }
    unsaved();
  });
  const one = new Intl.PluralRules(document.documentElement.lang).select(records.length) === "one";
  tray(fill(one ? words.unsaved_one : words.unsaved, {n: records.length}) + " ").append(name, link);
}

function restore() {
  if (settings.review) return;
  try { records = JSON.parse(localStorage.getItem(store) ?? "[]"); } catch { records = []; }
  records = records.filter(one => one && byId(one.fingerprint));
  for (const one of records) {
    const card = byId(one.fingerprint);
    show(card, states[one.verdict] ?? card.dataset.state, one.verdict === "open" ? "" : signed(one));
  }
  unsaved();
}
