import CommandModel

/// The completion script for bash: options and commands from the registry, values from vireo itself.
enum BashCompletion {
  static func text(_ registry: Registry, _ options: [GlobalOption]) -> String {
    """
    \(ShellText.notice)
    # Values come from `vireo complete`, which asks nothing and is given up after some seconds.

    _vireo()
    {
        local cur words cword i=1 previous= candidates line
        local -a globals=() COMMANDS=(
    \(lines(ShellText.commands(registry).map(\.name)))
        )
        local -a OPTIONS=(
    \(lines(options.flatMap(ShellText.names)))
        )
        _get_comp_words_by_ref -n "\\"'><=;|&(:" -c cur -w words -i cword

        # Global options end at the first word that is none.
        while ((i < cword)); do
            case ${words[i]} in
                \(valueNames(options).joined(separator: "|")))
                    if ((i + 1 == cword)); then previous=${words[i]}; else globals+=("${words[i]}" "${words[i + 1]}"); fi
                    ((i += 2)) ;;
                -*) globals+=("${words[i]}"); ((i++)) ;;
                *) break ;;
            esac
        done

        if [[ $previous ]]; then
            case $previous in
    \(choices(options))
                -l|--log) compopt -o default ;;
            esac
        elif ((i == cword)); then
            case $cur in
                -*) COMPREPLY=($(compgen -W "${OPTIONS[*]}" -- "$cur")) ;;
                *) COMPREPLY=($(compgen -W "${COMMANDS[*]}" -- "$cur")) ;;
            esac
        elif candidates=$("$1" "${globals[@]}" -q -o text --timeout 5 complete --values -- \\
            "${words[@]:i:cword-i+1}" 2>/dev/null </dev/null); then
            # Success without candidates: a file is wanted.
            [[ $candidates ]] || { compopt -o default; return; }
            while IFS= read -r line; do
                case $cur in
                    [\\"\\']*) COMPREPLY+=("$line") ;;
                    *) COMPREPLY+=("$(printf %q "$line")") ;;
                esac
            done <<<"$candidates"
            [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=,] ]] && compopt -o nospace
            __ltrim_colon_completions "$cur"
        fi
    } &&
        complete -F _vireo vireo

    # ex: filetype=bash

    """
  }

  private static func valueNames(_ options: [GlobalOption]) -> [String] {
    ShellText.valueOptions(options).flatMap(ShellText.names)
  }

  private static func choices(_ options: [GlobalOption]) -> String {
    ShellText.valueOptions(options).filter { !$0.choices.isEmpty }.map { option in
      let names = ShellText.names(option).joined(separator: "|")
      return
        "            \(names)) COMPREPLY=($(compgen -W \"\(option.choices.joined(separator: " "))\" -- \"$cur\")) ;;"
    }.joined(separator: "\n")
  }

  /// Words in lines of readable length.
  private static func lines(_ words: [String]) -> String {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + word.count < 100 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append("        " + word)
      }
    }
    return lines.joined(separator: "\n")
  }
}
