extension IsolatedDaemon {
  /// What runs inside the namespaces, as their process 1: `inside.sh DIRECTORY NAME`.
  ///
  /// Its standard input is the lifeline, its standard output takes the word that the daemons have started.
  /// A control group of its own is entered before the control group namespace is made, so that two daemons
  /// may have guests of the same name. A new network namespace needs a sysfs of its own, with the control
  /// groups carried over. Process 1 must reap: libvirt waits 40 s for each QEMU that stays a zombie; `wait`
  /// in a shell reaps every orphan, and returns when the lifeline has ended. Consoles are locked by the names of
  /// terminals and by process ids that mean nothing outside: a left-over lock must not bar another daemon's.
  static let script = #"""
    set -e
    D=$1 NAME=$2
    if [ -z "$SECOND" ]; then
      mount --make-rprivate /
      umount /sys/fs/cgroup/unified 2>/dev/null || true
      for c in /sys/fs/cgroup/*/; do
        c=${c%/}
        [ -f "$c/tasks" ] || continue
        mkdir -p "$c/$NAME"
        if [ "${c##*/}" = cpuset ]; then
          cat "$c/cpuset.cpus" >"$c/$NAME/cpuset.cpus"
          cat "$c/cpuset.mems" >"$c/$NAME/cpuset.mems"
        fi
        echo $$ >"$c/$NAME/tasks"
      done
      SECOND=1 exec unshare --cgroup sh "$0" "$@"
    fi

    mkdir -p "$D/.cgroups"
    mount --rbind /sys/fs/cgroup "$D/.cgroups"
    mount -t sysfs sysfs /sys
    mount --rbind "$D/.cgroups" /sys/fs/cgroup
    umount -l "$D/.cgroups"
    for c in /sys/fs/cgroup/*/; do
      c=${c%/}
      if [ -d "$c/$NAME" ]; then mount --bind "$c/$NAME" "$c"; fi
    done

    mkdir -p /run/libvirt /var/lib/libvirt /var/cache/libvirt /var/log/libvirt
    mount --bind "$D/run" /run/libvirt
    mount --bind "$D/etc" /etc/libvirt
    mount --bind "$D/lib" /var/lib/libvirt
    mount --bind "$D/cache" /var/cache/libvirt
    mount --bind "$D/log" /var/log/libvirt
    mount -t tmpfs locks /var/lock
    hostname "$NAME"
    ip link set lo up

    exec 3<&0 4>&1 </dev/null >/dev/null
    virtlogd -d -p /run/libvirt/virtlogd.pid 3<&- 4>&-
    libvirtd -d -f /etc/libvirt/libvirtd.conf -p /run/libvirt/libvirtd.pid 3<&- 4>&-
    echo started >&4
    exec 4>&-
    cat <&3 >/dev/null &
    wait $! || true
    """#
}
