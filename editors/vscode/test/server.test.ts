// The server as the extension starts it, spoken to by the same library. CHECKER names the program, if it is not on the path.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { makeStart, readOptions } from "../src/command.js";

const FRENCH = "# Le pont\n\nLe pont mesure 45 mètres.\n";
const GERMAN = "# Die Brücke\n\nDie Brücke ist 54 Meter lang.\n";

test("a wrong number is shown in the text that is open", { timeout: 120_000 }, async () => {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "checker-")));
  fs.writeFileSync(path.join(folder, "a.fr.md"), FRENCH);
  fs.writeFileSync(path.join(folder, "a.de.md"), GERMAN);
  const command = process.env["CHECKER"] ? { command: [process.env["CHECKER"]] } : {};
  const start = makeStart(readOptions(name => (command as Record<string, unknown>)[name]), "en", folder);
  const server = spawn(start.command, start.args, { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const uri = pathToFileURL(path.join(folder, "a.de.md")).href;
  const shown = new Promise<PublishDiagnosticsParams>(resolve => {
    connection.onNotification(PublishDiagnosticsNotification.type, params => {
      if (params.uri === uri && params.diagnostics.length) resolve(params);
    });
  });
  connection.listen();
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: "test" }];
  await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {}, workspaceFolders });
  await connection.sendNotification(InitializedNotification.type, {});
  const textDocument = { uri, languageId: "markdown", version: 1, text: GERMAN };
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  const { diagnostics } = await shown;
  assert.deepEqual(diagnostics.map(one => one.code), ["number-mismatch"]);
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  assert.equal(await new Promise(resolve => server.on("exit", resolve)), 0);
  connection.dispose();
});
