import CommandModel

/// The completion script for bash: options and commands from the registry, values from vireo itself.
///
/// It does without bash-completion, and reads the line itself: bash breaks words at `=` and `:`, and leaves
/// their quotes on, while bash-completion takes them off for the last word only.
enum BashCompletion {
  static func text(_ registry: Registry, _ options: [GlobalOption]) -> String {
    """
    \(ShellText.notice)

    \(split)

    \(escape)

    \(offer)

    \(ask)

    \(ShellText.globals(options))

    \(ShellText.aliases)

    \(main(registry, options))

    # ex: filetype=bash

    """
  }

  private static let split = #"""
    # Splits the command up to the cursor into words without their quotes; the last one is being typed. Fails where
    # readline, which does not know $'\'', takes another quote for open than the shell does.
    #
    # Sets typed; quote, the one that is open; kept, what of the last word stands before the part that readline
    # replaces, which begins behind the open quote, or else behind the last of COMP_WORDBREAKS; and redirected, when
    # the last word is the file of a redirection.
    __vireo_split()
    {
        local line=${COMP_LINE:0:COMP_POINT} word= begun= unquoted= escapes char i
        typed=() quote= kept= redirected=
        for ((i = 0; i < ${#line}; i++)); do
            char=${line:i:1}
            case $quote in
                \')
                    if [[ $char == \' ]]; then quote=; else word+=$char; fi ;;
                \")
                    case $char in
                        \") quote= ;;
                        \\)
                            [[ ${line:i+1:1} == [\$\`\"\\] ]] && ((i += 1))
                            word+=${line:i:1} ;;
                        *) word+=$char ;;
                    esac ;;
                \$\')
                    case $char in
                        \')
                            printf -v escapes %b "$escapes"
                            word+=$escapes quote= ;;
                        \\)
                            [[ ${line:i+1:1} == \' ]] && return 1
                            escapes+=${line:i:2}
                            ((i += 1)) ;;
                        *) escapes+=$char ;;
                    esac ;;
                *)
                    case $char in
                        [[:space:]])
                            [[ $begun && ! $redirected ]] && typed+=("$word")
                            [[ $begun ]] && redirected=
                            word= begun= unquoted=
                            continue ;;
                        [\<\>\&\|])
                            # Digits before it say which stream.
                            [[ $begun && ! $redirected && $word == *[!0-9]* ]] && typed+=("$word")
                            word= begun= unquoted= redirected=1
                            continue ;;
                        \\)
                            ((i += 1))
                            word+=${line:i:1} ;;
                        [\'\"]) quote=$char kept=$word ;;
                        *)
                            if [[ ${line:i:2} == \$\' ]]; then
                                quote=\$\' kept=$word escapes=
                                ((i += 1))
                            elif [[ ${line:i:2} != \$\" ]]; then
                                word+=$char
                                if [[ $COMP_WORDBREAKS == *"$char"* ]]; then
                                    unquoted=$word
                                    # The name of a host, readline thinks, begins with it.
                                    [[ $char == @ ]] && unquoted=${word%@}
                                fi
                            fi ;;
                    esac
                    begun=1 ;;
            esac
        done
        if [[ $quote == \$\' ]]; then
            printf -v escapes %b "$escapes"
            word+=$escapes
        fi
        [[ $quote ]] || kept=$unquoted
        typed+=("$word")
    }
    """#

  private static let escape = #"""
    # Sets escaped: the text as it has to stand behind the open quote.
    __vireo_escape()
    {
        local char
        escaped=$1
        case $quote in
            \') escaped=${escaped//\'/\'\\\'\'} ;;
            \$\')
                escaped=${escaped//\\/\\\\}
                escaped=${escaped//\'/\\x27} ;;
            \")
                for char in \\ \$ \` \"; do escaped=${escaped//"$char"/"\\$char"}; done
                # A backslash before it would stay in the word.
                escaped=${escaped//!/\"\\!\"} ;;
            *)
                [[ $escaped == *[][\\\ \$\`\"\'!*?{}\(\)\<\>\|\&\;#~^]* ]] || return 0
                for char in \\ ' ' \$ \` \" \' ! '*' '?' [ ] { } '(' ')' '<' '>' '|' '&' ';' '#' '~' ^; do
                    escaped=${escaped//"$char"/"\\$char"}
                done ;;
        esac
        # Readline takes a quote at the beginning for the one that is open already.
        [[ $quote && $escaped == "$quote"* ]] && escaped=$quote$escaped
        return 0
    }
    """#

  private static let offer = #"""
    # Offers those words that begin like the one that is being typed.
    __vireo_offer()
    {
        local name escaped common_name common_escaped
        local -a names=()
        for name; do
            [[ $name == "${typed[last]}"* ]] && names+=("${name:${#kept}}")
        done
        ((${#names[@]})) || return
        for name in "${names[@]}"; do
            __vireo_escape "$name"
            # Readline ends the quote, unless it seems to be ended.
            [[ $quote && $escaped == *"$quote" ]] && escaped+=$quote
            COMPREPLY+=("$escaped")
        done
        if ((${#names[@]} == 1)); then
            [[ $name == *[=,~\<\>] ]] && compopt -o nospace
            return
        fi
        # What all have in common is inserted, and must not end within an escape.
        common_name=${names[0]} common_escaped=${COMPREPLY[0]}
        for name in "${names[@]}"; do
            while [[ $name != "$common_name"* ]]; do common_name=${common_name%?}; done
        done
        for escaped in "${COMPREPLY[@]}"; do
            while [[ $escaped != "$common_escaped"* ]]; do common_escaped=${common_escaped%?}; done
        done
        __vireo_escape "$common_name"
        [[ $common_escaped == "$escaped" ]] || COMPREPLY+=("$escaped")
    }
    """#

  private static let ask = #"""
    # Asks vireo what the last of some words, quoted for its own grammar, may become, and sets found. Fails without an
    # answer; an empty one asks for files.
    __vireo_ask()
    {
        local answer
        found=()
        answer=$("$program" "${connection[@]}" \#(ShellText.question) "$@" 2>/dev/null </dev/null) || return
        [[ ! $answer ]] || mapfile -t found <<<"$answer"
        # Descriptions are for other shells.
        found=("${found[@]%%$'\t'*}")
    }
    """#

  private static func main(_ registry: Registry, _ options: [GlobalOption]) -> String {
    #"""
    _vireo()
    {
        local program=${1/#\~\//"$HOME/"} quote kept redirected pending at=1 last word prefix=
        local -a own typed connection found words=() COMMANDS=(
    \#(lines(ShellText.commands(registry).map(\.name)))
        )
        local -a OPTIONS=(
    \#(lines(options.flatMap(ShellText.names)))
        )
        COMPREPLY=()
        # What is typed may be an alias.
        type -P "$program" >/dev/null || program=vireo
        __vireo_split || return
        if [[ $redirected ]]; then
            compopt -o default
            return
        fi
        last=$((${#typed[@]} - 1))
        __vireo_globals

        if ((at < last)); then
            for word in "${typed[@]:at}"; do words+=("'${word//\'/\'\\\'\'}'"); done
            __vireo_ask "${words[@]}" || return
            if ((${#found[@]})); then
                __vireo_offer "${found[@]}"
            else
                # Success without candidates: a file is wanted.
                compopt -o default
            fi
            return
        fi

        word=${typed[last]}
        if [[ ! $pending && $word == --*=* ]]; then pending=${word%%=*} prefix=${word%%=*}=; fi
        if [[ $pending ]]; then
            case $pending in
    \#(choices(options))
            esac
        elif [[ $word == -* ]]; then
            __vireo_offer "${OPTIONS[@]}"
        else
            __vireo_own
            __vireo_offer "${COMMANDS[@]}" "${own[@]}"
        fi
    } &&
        complete -F _vireo vireo
    """#
  }

  /// What to offer for the values of global options.
  private static func choices(_ options: [GlobalOption]) -> String {
    options.compactMap { option in
      action(option).map { "            \(ShellText.names(option).joined(separator: "|"))) \($0) ;;" }
    }.joined(separator: "\n")
  }

  private static func action(_ option: GlobalOption) -> String? {
    if ShellText.takesFile(option) { return "compopt -o default" }
    if let question = ShellText.question(about: option) {
      return "__vireo_ask \(question) && __vireo_offer \"${found[@]/#/\"$prefix\"}\""
    }
    guard !option.choices.isEmpty else { return nil }
    return "__vireo_offer " + option.choices.map { "\"$prefix\"\($0)" }.joined(separator: " ")
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
