// Starts `checker lsp` and connects the editor with it. All that it finds, the server finds.
import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, type ServerOptions } from "vscode-languageclient/node";
import { makeStart, PATTERNS, readOptions, SELECTOR } from "./command.js";

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand("checker.restart", restart),
    vscode.workspace.onDidChangeConfiguration(async change => {
      if (change.affectsConfiguration("checker")) await restart();
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

async function restart(): Promise<void> {
  await deactivate();
  await start();
}

async function start(): Promise<void> {
  const settings = vscode.workspace.getConfiguration("checker");
  const options = readOptions(name => settings.get(name));
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
  const run = makeStart(options, vscode.env.language, folder);
  const server: ServerOptions = { command: run.command, args: run.args, ...(folder ? { options: { cwd: folder } } : {}) };
  const told: LanguageClientOptions = {
    documentSelector: [...SELECTOR, ...PATTERNS],
    initializationOptions: { inlayHints: options.inlayHints },
  };
  const made = new LanguageClient("checker", "Translation checker", server, told);
  client = made;
  try {
    await made.start();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(
      `Translation checker: ${run.command} did not start (${reason}). Install it: pip install 'translation-checker[lsp]'`,
    );
  }
}
