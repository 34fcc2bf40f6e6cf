# Made from the declarations of the commands: run make docs.
#
# Values come from `vireo complete`, which asks nothing and is given up after some seconds: a candidate a line, with
# a tab and a description behind it where there is one. No candidate holds control characters. Nothing that is typed
# or offered is ever evaluated.

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

# Asks vireo what the last of some words, quoted for its own grammar, may become, and sets found. Fails without an
# answer; an empty one asks for files.
__vireo_ask()
{
    local answer
    found=()
    answer=$("$program" "${connection[@]}" -q -o text --timeout 5 complete --values -- "$@" 2>/dev/null </dev/null) || return
    [[ ! $answer ]] || mapfile -t found <<<"$answer"
    # Descriptions are for other shells.
    found=("${found[@]%%$'\t'*}")
}

# Reads the global options from typed[at] up to the word that is being typed, typed[last]. Then connection says which
# host is to be asked, at is where the command stands, and pending is the option whose value is being typed.
__vireo_globals()
{
    local word letters needs
    connection=() pending=
    while ((at < last)); do
        word=${typed[at]} needs=
        case $word in
            --) ((at += 1)); return ;;
            --connect=*) connection+=(-c "${word#*=}") ;;
            --readonly) connection+=(-r) ;;
            --connect|--debug|--escape|--keepalive-interval|--keepalive-count|--log|--output|--timeout|--admin-connect|--parallel|--file|--color|--columns|--filter|--sort|--jq) needs=$word ;;
            --*) ;;
            -?*)
                # Letters in a row; the first that takes a value has it behind itself, or in the next word.
                letters=${word%%[cdekKlof]*}
                needs=${word#"$letters"}
                [[ $letters == *r* ]] && connection+=(-r)
                [[ $needs == c?* ]] && connection+=(-c "${needs#c}")
                if [[ $needs == ? ]]; then needs=-$needs; else needs=; fi ;;
            *) return ;;
        esac
        ((at += 1))
        [[ -n $needs ]] || continue
        if ((at == last)); then pending=$needs; return; fi
        [[ $needs == -c || $needs == --connect ]] && connection+=(-c "${typed[at]}")
        ((at += 1))
    done
}

# Sets own: the user's own words for commands, which vireo alone knows.
__vireo_own()
{
    local line
    own=()
    [[ -e ${XDG_CONFIG_HOME:-$HOME/.config}/vireo/config ]] || return 0
    while IFS= read -r line; do
        own+=("${line#alias.}")
    done < <("$program" -q -o name settings --filter 'name=alias.*' 2>/dev/null </dev/null)
}

_vireo()
{
    local program=${1/#\~\//"$HOME/"} quote kept redirected pending at=1 last word prefix=
    local -a own typed connection found words=() COMMANDS=(
        attach-device attach-disk attach-interface autostart blkdeviotune blkiotune blockcommit
        blockcopy blockjob blockpull blockresize change-media console cpu-stats create define desc
        destroy detach-device detach-device-alias detach-disk detach-interface domblkthreshold
        domdirtyrate-calc domdisplay domdisplay-reload dom-fd-associate domfsfreeze domfsinfo
        domfsthaw domfstrim domhostname domid domifannounce domif-setlink domiftune domjobabort
        domjobinfo domlaunchsecinfo domname dompmsuspend dompmwakeup domrename domsetlaunchsecstate
        domthrottlegroupdel domthrottlegroupinfo domthrottlegrouplist domthrottlegroupset domuuid
        domxml-from-native domxml-to-native dump dumpxml edit emulatorpin get-user-sshkeys
        guest-agent-timeout guestinfo guestvcpus inject-nmi iothreadadd iothreaddel iothreadinfo
        iothreadpin iothreadset lxc-enter-namespace managedsave managedsave-define
        managedsave-dumpxml managedsave-edit managedsave-remove memtune metadata migrate
        migrate-compcache migrate-getmaxdowntime migrate-getspeed migrate-postcopy
        migrate-setmaxdowntime migrate-setspeed numatune perf qemu-agent-command qemu-attach
        qemu-monitor-command qemu-monitor-event reboot reset restore resume save save-image-define
        save-image-dumpxml save-image-edit schedinfo screenshot send-key send-process-signal
        set-lifecycle-action setmaxmem setmem set-user-password set-user-sshkeys setvcpu setvcpus
        shutdown start suspend ttyconsole undefine update-device update-memory-device vcpucount
        vcpuinfo vcpupin vncdisplay domblkerror domblkinfo domblklist domblkstat domcontrol
        domifaddr domif-getlink domiflist domifstat dominfo dommemstat domstate domstats domtime
        list await event allocpages capabilities cpu-baseline cpu-compare cpu-models domcapabilities
        freecell freepages hostname hypervisor-cpu-baseline hypervisor-cpu-compare
        hypervisor-cpu-models maxvcpus nodecpumap nodecpustats nodeinfo node-memory-tune
        nodememstats nodesevinfo nodesuspend sysinfo uri version iface-begin iface-bridge
        iface-commit iface-define iface-destroy iface-dumpxml iface-edit iface-list iface-mac
        iface-name iface-rollback iface-start iface-unbridge iface-undefine nwfilter-binding-create
        nwfilter-binding-delete nwfilter-binding-dumpxml nwfilter-binding-list nwfilter-define
        nwfilter-dumpxml nwfilter-edit nwfilter-list nwfilter-undefine net-autostart net-create
        net-define net-desc net-destroy net-dhcp-leases net-dumpxml net-edit net-event net-info
        net-list net-metadata net-name net-port-create net-port-delete net-port-dumpxml
        net-port-list net-start net-undefine net-update net-uuid nodedev-autostart nodedev-create
        nodedev-define nodedev-destroy nodedev-detach nodedev-dumpxml nodedev-event nodedev-info
        nodedev-list nodedev-reattach nodedev-reset nodedev-start nodedev-undefine nodedev-update
        secret-define secret-dumpxml secret-event secret-get-value secret-list secret-set-value
        secret-undefine snapshot-create snapshot-create-as snapshot-current snapshot-delete
        snapshot-dumpxml snapshot-edit snapshot-info snapshot-list snapshot-parent snapshot-revert
        backup-begin backup-dumpxml checkpoint-create checkpoint-create-as checkpoint-delete
        checkpoint-dumpxml checkpoint-edit checkpoint-info checkpoint-list checkpoint-parent
        find-storage-pool-sources find-storage-pool-sources-as pool-autostart pool-build
        pool-capabilities pool-create pool-create-as pool-define pool-define-as pool-delete
        pool-destroy pool-dumpxml pool-edit pool-event pool-info pool-list pool-name pool-refresh
        pool-start pool-undefine pool-uuid vol-clone vol-create vol-create-as vol-create-from
        vol-delete vol-download vol-dumpxml vol-info vol-key vol-list vol-name vol-path vol-pool
        vol-resize vol-upload vol-wipe client-disconnect client-info client-list daemon-log-filters
        daemon-log-outputs daemon-timeout server-clients-info server-clients-set server-list
        server-threadpool-info server-threadpool-set server-update-tls cd connect echo exit help pwd
        quit schema settings
    )
    local -a OPTIONS=(
        -c --connect -d --debug -e --escape -h --help -k --keepalive-interval -K --keepalive-count
        -l --log -q --quiet -r --readonly -t --timing -v -V --version -o --output --timeout
        --admin-connect --parallel --dry-run --yes --no-input -f --file --fail-fast --color --pager
        --no-pager --no-config --no-pkttyagent --columns --filter --sort --no-header --jq
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
            -c|--connect) __vireo_ask connect --name "''" && __vireo_offer "${found[@]/#/"$prefix"}" ;;
            -d|--debug) __vireo_offer "$prefix"0 "$prefix"1 "$prefix"2 "$prefix"3 "$prefix"4 ;;
            -l|--log) compopt -o default ;;
            --version) __vireo_offer "$prefix"short "$prefix"long ;;
            -o|--output) __vireo_offer "$prefix"text "$prefix"json "$prefix"yaml "$prefix"csv "$prefix"name ;;
            --admin-connect) __vireo_ask connect --admin-connect "''" && __vireo_offer "${found[@]/#/"$prefix"}" ;;
            -f|--file) compopt -o default ;;
            --color) __vireo_offer "$prefix"auto "$prefix"always "$prefix"never ;;
        esac
    elif [[ $word == -* ]]; then
        __vireo_offer "${OPTIONS[@]}"
    else
        __vireo_own
        __vireo_offer "${COMMANDS[@]}" "${own[@]}"
    fi
} &&
    complete -F _vireo vireo

# ex: filetype=bash
