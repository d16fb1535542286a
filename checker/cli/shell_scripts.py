"""What completes the command line in bash, zsh and fish, written from its description."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from checker.cli.command_line import CommandLine, Option

BASH = """\
# bash completion for checker
_checker() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}} command= at
    COMPREPLY=()
    for ((at = 1; at < COMP_CWORD; at++)); do
        case ${{COMP_WORDS[at]}} in
            --lang) ((at++)) ;;
            -*) ;;
            *) command=${{COMP_WORDS[at]}}; break ;;
        esac
    done
    case $command:$before in
        *:--lang) COMPREPLY=($(compgen -W "{codes}" -- "$word")); return ;;
{values}
    esac
    if [[ -z $command ]]; then
        COMPREPLY=($(compgen -W "{commands} --help --version --lang" -- "$word"))
        return
    fi
    case $command:$word in
{options}
{words}
    esac
}}
complete -o default -F _checker checker
"""
ZSH = """\
#compdef checker
# zsh completion for checker
_checker() {{
    local context state line
    local -a commands
    commands=(
{commands}
    )
    _arguments -C '--lang[{lang}]:code:({codes})' '--version' '--help' '1: :->command' '*:: :->argument'
    case $state in
        command) _describe -t commands 'checker' commands ;;
        argument)
            case $words[1] in
{arguments}
            esac ;;
    esac
}}
if [ "$funcstack[1]" = "_checker" ]; then _checker "$@"; else compdef _checker checker; fi
"""


def write_bash(line: CommandLine) -> str:
    """The script for bash: ``checker completion bash > ~/.local/share/bash-completion/completions/checker``."""
    values, options, words = [], [], []
    for command in line.descriptions:
        for option in line.options[command]:
            names = "|".join(f"{command}:{name}" for name in option.names)
            if option.takes == "words":
                given = " ".join(option.words)
                values.append(f'        {names}) COMPREPLY=($(compgen -W "{given}" -- "$word")); return ;;')
            elif option.takes != "nothing":
                values.append(f"        {names}) return ;;")
        every = " ".join(name for option in line.options[command] for name in option.names)
        options.append(f'        {command}:-*) COMPREPLY=($(compgen -W "{every}" -- "$word")) ;;')
        if line.words[command]:
            given = " ".join(line.words[command])
            words.append(f'        {command}:*) COMPREPLY=($(compgen -W "{given}" -- "$word")) ;;')
    return BASH.format(
        codes=" ".join(line.codes),
        commands=" ".join(line.descriptions),
        values="\n".join(values),
        options="\n".join(options),
        words="\n".join(words),
    )


def write_zsh(line: CommandLine) -> str:
    """The script for zsh: ``checker completion zsh > ~/.zfunc/_checker``."""
    arguments = []
    for command in line.descriptions:
        given = [one for option in line.options[command] for one in _describe_for_zsh(option)]
        words = " ".join(line.words[command])
        given.append(f"'*: :({words})'" if words else "'*: :_files'")
        arguments.append(f"                {command}) _arguments -s {' '.join(given)} ;;")
    commands = [f"        '{name}:{_quote_for_zsh(text)}'" for name, text in line.descriptions.items()]
    return ZSH.format(
        commands="\n".join(commands), arguments="\n".join(arguments), codes=" ".join(line.codes), lang="language"
    )


def _describe_for_zsh(option: Option) -> Iterator[str]:
    takes = {"nothing": "", "words": f": :({' '.join(option.words)})", "file": ": :_files", "text": ": :"}[option.takes]
    for name in option.names:
        yield f"'*{name}[{_quote_for_zsh(option.help)}]{takes}'"


def _quote_for_zsh(text: str) -> str:
    return re.sub(r"([\[\]:\\])", r"\\\1", text).replace("'", "'\\''")


def write_fish(line: CommandLine) -> str:
    """The script for fish: ``checker completion fish > ~/.config/fish/completions/checker.fish``."""
    lines = ["# fish completion for checker", f"complete -c checker -l lang -x -a '{' '.join(line.codes)}'"]
    lines += [
        f"complete -c checker -n __fish_use_subcommand -f -a {name} -d '{_quote_for_fish(text)}'"
        for name, text in line.descriptions.items()
    ]
    for command in line.descriptions:
        seen = f"complete -c checker -n '__fish_seen_subcommand_from {command}'"
        lines += [f"{seen} {_describe_for_fish(option)}" for option in line.options[command]]
        if line.words[command]:
            lines.append(f"{seen} -f -a '{' '.join(line.words[command])}'")
    return "\n".join([*lines, ""])


def _describe_for_fish(option: Option) -> str:
    names = " ".join(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names)
    takes = {"nothing": "", "words": f" -x -a '{' '.join(option.words)}'", "file": " -r -F", "text": " -x"}[
        option.takes
    ]
    return f"{names}{takes} -d '{_quote_for_fish(option.help)}'"


def _quote_for_fish(text: str) -> str:
    return text.replace("\\", "\\\\").replace("'", "\\'")


SHELLS: dict[str, Callable[[CommandLine], str]] = {"bash": write_bash, "zsh": write_zsh, "fish": write_fish}
"""The shells, and what writes for each."""
