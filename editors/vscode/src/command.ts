// How the server is started: from the settings, without anything of the editor, so that it can be tested.
import * as path from "node:path";

const LANGUAGES = ["en", "fr", "de", "it"];

export interface Options {
  readonly command: readonly string[];
  readonly language: string;
  readonly inlayHints: boolean;
}

export interface Start {
  readonly command: string;
  readonly args: string[];
}

/** The settings as they are given; what is none of ours is left as if it were not there. */
export function readOptions(get: (name: string) => unknown): Options {
  const given = get("command");
  const words = Array.isArray(given) ? given.filter((word): word is string => typeof word === "string") : [];
  const language = get("language");
  return {
    command: words.length && words[0] ? words : ["checker"],
    language: typeof language === "string" && LANGUAGES.includes(language) ? language : "",
    inlayHints: get("inlayHints") === true,
  };
}

/** The program and its arguments. A program that is named with a path is looked for from `folder`. */
export function makeStart(options: Options, editorLanguage: string, folder: string | undefined): Start {
  const [first = "checker", ...rest] = options.command;
  const named = first.includes("/") || first.includes("\\");
  const command = named && folder !== undefined ? path.resolve(folder, first) : first;
  const own = editorLanguage.split("-")[0] ?? "";
  const language = options.language || (LANGUAGES.includes(own) ? own : "");
  return { command, args: [...rest, ...(language ? ["--lang", language] : []), "lsp", "--stdio"] };
}

/** The texts that the server is told of. */
export const SELECTOR = ["markdown", "mdx", "plaintext", "html", "xml", "json", "yaml", "po"].map(language => ({
  scheme: "file",
  language,
}));

/** What else it reads, by the ending of the name: VS Code knows no language for these. */
export const PATTERNS = ["**/*.{po,xlf,xliff,tmx,srt,vtt,csv,tsv,jsonl,arb}"].map(pattern => ({ scheme: "file", pattern }));
