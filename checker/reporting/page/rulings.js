// What a person says of a finding. A page opened as a file keeps it in the browser until it is downloaded;
// a page that `checker review` serves sends it to be stored at once.

const store = "checker-decisions:" + location.pathname;
const states = {accept: "accepted", reject: "rejected", open: "open"};
let records = [];
const past = [];

function setState(finding, state, ruling) {
  finding.state = state;
  if (ruling !== undefined) finding.ruling = ruling;
  showState(finding);
}

function excerpts(finding) {
  return all(":scope > p[lang], :scope > p > [lang]", contentOf(finding.row)).map(part => {
    const copy = part.cloneNode(true);
    $("i", copy)?.remove();
    return copy.textContent.trim().replace(/\s+/g, " ");
  });
}

function record(finding, verdict, note) {
  const made = {fingerprint: finding.id, verdict, note, who: who(), when: now()};
  if (settings.review) return made;
  const {place, rule, path, keys} = finding;
  return {...made, place, rule, path, paths: path ? [path] : [], keys, excerpts: excerpts(finding)};
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
  const before = chosen.map(finding => ({finding, state: finding.state, ruling: finding.ruling}));
  const made = chosen.map(finding => record(finding, verdict, note));
  if (!await send(made)) return;
  chosen.forEach((finding, number) => {
    const said = note || verdict !== "comment" && !finding.ruling ? signed(made[number]) : undefined;
    setState(finding, states[verdict] ?? finding.state, verdict === "open" ? "" : said);
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
    if (at && ["accepted", "rejected"].includes(at.state)) await rule([at], "open");
    return;
  }
  const back = {accepted: "accept", rejected: "reject"};
  const made = last.before.map(({finding, state, ruling}) => last.verdict === "comment"
    ? record(finding, "comment", unsigned(ruling)) : record(finding, back[state] ?? "open", ""));
  if (!settings.review) records = records.filter(one => !last.made.includes(one));
  if (!await send(settings.review ? made : [])) { past.push(last); return; }
  for (const {finding, state, ruling} of last.before) setState(finding, state, ruling);
  if (current === at) select(last.before[0].finding);
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
  box.classList.toggle("passing", Boolean(passing));
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
  tray(choosePlural(records.length, words.unsaved_one, words.unsaved) + " ").append(name, link);
}

function restore() {
  if (settings.review) return;
  try { records = JSON.parse(localStorage.getItem(store) ?? "[]"); } catch { records = []; }
  records = records.filter(one => one && byId.has(one.fingerprint));
  for (const one of records) {
    const finding = byId.get(one.fingerprint);
    setState(finding, states[one.verdict] ?? finding.state, one.verdict === "open" ? "" : signed(one));
  }
  unsaved();
}
