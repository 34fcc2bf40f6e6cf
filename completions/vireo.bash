# Made from the declarations of the commands: run make docs.
# Values come from `vireo complete`, which asks nothing and is given up after some seconds.

_vireo()
{
    local cur words cword i=1 previous= candidates line
    local -a globals=() COMMANDS=(
        attach-device attach-disk autostart console create define desc destroy detach-disk domid
        domname domuuid dumpxml edit memtune metadata reboot restore resume save schedinfo
        screenshot send-key setmem setvcpus shutdown start suspend undefine vcpuinfo vcpupin
        domblkinfo domblklist domifaddr domiflist dominfo dommemstat domstate domstats list event
        capabilities freecell hostname maxvcpus nodecpumap nodeinfo uri version iface-list
        nwfilter-list net-autostart net-define net-destroy net-dumpxml net-info net-list net-start
        net-undefine net-update nodedev-list secret-list snapshot-create-as snapshot-delete
        snapshot-info snapshot-list snapshot-revert pool-build pool-define-as pool-destroy pool-info
        pool-list pool-refresh pool-start pool-undefine vol-create vol-create-as vol-delete
        vol-download vol-dumpxml vol-info vol-list vol-path vol-upload cd connect echo exit help pwd
        quit
    )
    local -a OPTIONS=(
        -c --connect -d --debug -e --escape -h --help -k --keepalive-interval -K --keepalive-count
        -l --log -q --quiet -r --readonly -t --timing -v -V --version -o --output --timeout
        --fail-fast --color --no-pkttyagent
    )
    _get_comp_words_by_ref -n "\"'><=;|&(:" -c cur -w words -i cword

    # Global options end at the first word that is none.
    while ((i < cword)); do
        case ${words[i]} in
            -c|--connect|-d|--debug|-e|--escape|-k|--keepalive-interval|-K|--keepalive-count|-l|--log|-o|--output|--timeout|--color)
                if ((i + 1 == cword)); then previous=${words[i]}; else globals+=("${words[i]}" "${words[i + 1]}"); fi
                ((i += 2)) ;;
            -*) globals+=("${words[i]}"); ((i++)) ;;
            *) break ;;
        esac
    done

    if [[ $previous ]]; then
        case $previous in
            -d|--debug) COMPREPLY=($(compgen -W "0 1 2 3 4" -- "$cur")) ;;
            -o|--output) COMPREPLY=($(compgen -W "text json yaml csv name" -- "$cur")) ;;
            --color) COMPREPLY=($(compgen -W "auto always never" -- "$cur")) ;;
            -l|--log) compopt -o default ;;
        esac
    elif ((i == cword)); then
        case $cur in
            -*) COMPREPLY=($(compgen -W "${OPTIONS[*]}" -- "$cur")) ;;
            *) COMPREPLY=($(compgen -W "${COMMANDS[*]}" -- "$cur")) ;;
        esac
    elif candidates=$("$1" "${globals[@]}" -q -o text --timeout 5 complete --values -- \
        "${words[@]:i:cword-i+1}" 2>/dev/null </dev/null); then
        # Success without candidates: a file is wanted.
        [[ $candidates ]] || { compopt -o default; return; }
        while IFS= read -r line; do
            case $cur in
                [\"\']*) COMPREPLY+=("$line") ;;
                *) COMPREPLY+=("$(printf %q "$line")") ;;
            esac
        done <<<"$candidates"
        [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=,] ]] && compopt -o nospace
        __ltrim_colon_completions "$cur"
    fi
} &&
    complete -F _vireo vireo

# ex: filetype=bash
