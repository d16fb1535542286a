import assert from "node:assert/strict";
import * as path from "node:path";
import { test } from "node:test";
import { makeStart, readOptions } from "../src/command.js";

const read = (values: Record<string, unknown>) => readOptions(name => values[name]);

test("without settings the program is looked for on the path", () => {
  assert.deepEqual(makeStart(read({}), "en", "/work"), { command: "checker", args: ["--lang", "en", "lsp", "--stdio"] });
});

test("a path is relative to the first folder, and words behind it stay", () => {
  const start = makeStart(read({ command: [".venv/bin/python", "-m", "checker"] }), "sv", "/work");
  assert.equal(start.command, path.resolve("/work", ".venv/bin/python"));
  assert.deepEqual(start.args, ["-m", "checker", "lsp", "--stdio"]);
});

test("the language is that of the settings, else that of the editor where it is known", () => {
  assert.deepEqual(makeStart(read({ language: "fr" }), "de-CH", undefined).args.slice(0, 2), ["--lang", "fr"]);
  assert.deepEqual(makeStart(read({}), "de-CH", undefined).args.slice(0, 2), ["--lang", "de"]);
  assert.deepEqual(makeStart(read({}), "sv", undefined).args, ["lsp", "--stdio"]);
});

test("settings that are none are left as if they were not there", () => {
  assert.deepEqual(read({ command: [], language: "xx", inlayHints: "yes" }), {
    command: ["checker"],
    language: "",
    inlayHints: false,
  });
  assert.deepEqual(read({ command: 7, inlayHints: true }).command, ["checker"]);
});
