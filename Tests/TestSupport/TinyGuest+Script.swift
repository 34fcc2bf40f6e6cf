extension TinyGuest {
  /// Makes a kernel and an initial file system: `make-guest.sh FOLDER`.
  ///
  /// The kernel is Debian's for clouds, fetched but not installed. Modules are numbered in the order of loading
  /// (virtio_ring before virtio). BusyBox is init and shell; it has no chpasswd and its shutdown is not the
  /// one that the agent calls, so both are written here. The guest says `guest-ready` on its serial port.
  static let script = #"""
    set -e
    out=$1
    mkdir -p "$out/deb" "$out/root"
    cd "$out"
    kernel() { apt-cache depends linux-image-cloud-amd64 | sed -n 's/.*Depends: \(linux-image-[0-9].*\)/\1/p'; }
    [ -n "$(kernel)" ] || apt-get update -q
    package=$(kernel | head -1)
    [ -n "$package" ] || { echo "no package linux-image-cloud-amd64 in the archive" >&2; exit 1; }
    apt-get download -q "$package"
    dpkg -x linux-image-*.deb deb
    version=$(ls deb/lib/modules)
    cp "deb/boot/vmlinuz-$version" vmlinuz

    cd root
    mkdir -p bin sbin usr/bin usr/sbin lib64 lib/modules proc sys dev run tmp root mnt \
      var/run var/log usr/local/var/run etc/acpi/PWRF etc/qemu
    cp "$(command -v busybox)" bin/busybox
    for applet in $(busybox --list); do
      case $applet in
        busybox | chpasswd | shutdown) ;;
        *) [ -e "bin/$applet" ] || ln -s busybox "bin/$applet" ;;
      esac
    done
    for applet in init halt getty reboot poweroff hwclock; do ln -sf ../bin/busybox "sbin/$applet"; done
    agent=$(command -v qemu-ga)
    cp "$agent" usr/sbin/qemu-ga
    ldd "$agent" | awk '$3 ~ /^\// { print $3 } $1 ~ /^\// { print $1 }' | while read -r library; do
      mkdir -p ".$(dirname "$library")"
      cp -L "$library" ".$library"
    done
    number=10
    for module in virtio_ring virtio virtio_pci_legacy_dev virtio_pci_modern_dev virtio_pci virtio_console \
      failover net_failover virtio_net virtio_blk virtio_balloon virtio-rng button evdev; do
      file=$(find ../deb/lib/modules -name "$module.ko*" | head -1)
      case $file in
        "") continue ;;
        *.xz) xz -dc "$file" >"lib/modules/$number-$module.ko" ;;
        *) cp "$file" "lib/modules/$number-$module.ko" ;;
      esac
      number=$((number + 1))
    done

    cat >init <<'END'
    #!/bin/sh
    mount -t proc proc /proc
    mount -t sysfs sys /sys
    mount -t devtmpfs dev /dev 2>/dev/null
    mkdir -p /dev/pts /dev/virtio-ports
    mount -t devpts pts /dev/pts
    mount -t tmpfs tmpfs /run
    for module in /lib/modules/*.ko; do insmod "$module"; done
    exec /sbin/init
    END

    cat >etc/inittab <<'END'
    ::sysinit:/etc/rc
    ::respawn:/usr/sbin/qemu-ga -p /dev/virtio-ports/org.qemu.guest_agent.0 -t /run -f /run/qga.pid -F/etc/qemu/hook
    ::respawn:/bin/acpid -f -l /run/acpid.log
    ttyS0::respawn:/sbin/getty -n -l /bin/autosh -L 115200 ttyS0 vt100
    tty1::respawn:/sbin/getty 38400 tty1 linux
    ::ctrlaltdel:/bin/reboot -f
    ::shutdown:/bin/sync
    END

    cat >etc/rc <<'END'
    #!/bin/sh
    hostname "$(sed -n 's/.*\bhost=\([^ ]*\).*/\1/p' /proc/cmdline)"
    ip link set lo up
    for port in /sys/class/virtio-ports/*; do
      name=$(cat "$port/name" 2>/dev/null)
      [ -z "$name" ] || ln -sf "../${port##*/}" "/dev/virtio-ports/$name"
    done
    : >/run/utmp
    for disk in /dev/vd?; do
      [ -b "$disk" ] && mkdir -p "/mnt/${disk##*/}" && mount -t ext4 "$disk" "/mnt/${disk##*/}" 2>/dev/null
    done
    for link in /sys/class/net/eth*; do
      [ -e "$link" ] || continue
      ip link set "${link##*/}" up
      udhcpc -q -n -b -i "${link##*/}" -s /etc/udhcpc.sh >/dev/null 2>&1 &
    done
    echo "guest-ready $(cut -d' ' -f1 /proc/uptime)" >/dev/ttyS0
    END

    cat >etc/udhcpc.sh <<'END'
    #!/bin/sh
    case $1 in
      deconfig) ip addr flush dev "$interface" ;;
      bound | renew)
        ip addr replace "$ip/$mask" dev "$interface"
        [ -z "$router" ] || ip route replace default via "$router"
        ;;
    esac
    END

    cat >bin/autosh <<'END'
    #!/bin/sh
    export PS1='guest# ' HOME=/root
    cd /
    exec /bin/sh
    END

    cat >usr/sbin/chpasswd <<'END'
    #!/bin/sh
    while IFS=: read -r user password || [ -n "$user" ]; do
      [ "$1" = -e ] || password=$(mkpasswd -m sha512 "$password")
      grep -q "^$user:" /etc/shadow || exit 1
      sed -i "s|^$user:[^:]*:|$user:$password:|" /etc/shadow
    done
    END

    cat >sbin/shutdown <<'END'
    #!/bin/sh
    sync
    for word; do
      case $word in -r) exec reboot -f ;; -H) exec halt -f ;; esac
    done
    exec poweroff -f
    END

    printf '#!/bin/sh\nsync\npoweroff -f\n' >etc/acpi/PWRF/00000080
    printf '#!/bin/sh\necho "$1" >>/run/fsfreeze.log\n' >etc/qemu/hook
    printf 'root:x:0:0:root:/root:/bin/sh\nuser1:x:1000:1000:u:/:/bin/sh\n' >etc/passwd
    printf 'root::19000:0:99999:7:::\nuser1:!:19000:0:99999:7:::\n' >etc/shadow
    printf 'root:x:0:\nuser1:x:1000:\n' >etc/group
    printf 'NAME="Tiny"\nID=tiny\nVERSION_ID="1"\nVERSION="1 (test)"\nPRETTY_NAME="Tiny 1"\n' >etc/os-release
    chmod +x init etc/rc etc/udhcpc.sh bin/autosh usr/sbin/chpasswd sbin/shutdown \
      etc/acpi/PWRF/00000080 etc/qemu/hook
    find . | cpio -o -H newc --quiet >../initrd
    cd ..
    rm -rf deb root ./*.deb
    """#
}
