package heng.decisionlog;

/** The decision log cannot be opened, so that nothing may be decided; the message says what to do, in both languages. */
public final class LogNotOpened extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private LogNotOpened(String message) {
        super(message);
    }

    /** The database does not answer, or is none. */
    static LogNotOpened database(String shown) {
        return new LogNotOpened("决策记录打不开：" + shown
                + "。文件没有改动。数据库没有运行的，先启动；文件损坏的，按 docs/operations.md 从备份恢复；别的进程正在使用的，先停止那个进程"
                + " / the decision log cannot be opened: " + shown
                + "; nothing was changed. Start the database, restore a damaged file as docs/operations.md says, or stop the"
                + " process that is using it");
    }

    /** The server answers before what is written is on its disk. */
    static LogNotOpened notDurable(String shown) {
        return new LogNotOpened(
                "数据库服务器关了 fsync：" + shown
                        + "。断电会丢失已经答复的决定，也会损坏数据库，所以没有启动。请在 postgresql.conf 里设 fsync = on，重新加载设置（服务器带参数 -F 启动的，去掉以后重启），再启动"
                        + " / the server of the decision log has fsync switched off: " + shown
                        + "; a power failure would lose decisions that were answered and damage the database. Set fsync = on in"
                        + " postgresql.conf and reload it (a server that is started with -F has to be started without), then start again");
    }

    /** The folder of the data cannot be written. */
    public static LogNotOpened folder(String data) {
        return new LogNotOpened("数据文件夹不能写入：" + data + "。请检查 heng.data 和这个文件夹的权限"
                + " / the data folder cannot be written: " + data + "; check heng.data and the rights of the folder");
    }

    /** The log has entries, and there are no keys to it. */
    public static LogNotOpened noKeys(String file) {
        return new LogNotOpened("决策记录已有内容，却没有它的密钥文件 " + file + "，没有新建密钥。请从备份放回 keys.json；几个实例共用一个数据库的，"
                + "从另一个实例拷贝，或者用 heng.log.keys、HENG_LOG_KEYSET 指出同一份密钥"
                + " / the decision log has entries, but its file of keys " + file
                + " is not there; no new keys were made. Put keys.json back from the backup, or, where instances share a"
                + " database, copy that of another instance or name the same keys by heng.log.keys or HENG_LOG_KEYSET");
    }

    /** The keys at hand sealed nothing in the log. */
    static LogNotOpened otherKeys() {
        return new LogNotOpened("密钥与决策记录不符：记录不是用这份密钥封印的。文件没有改动。请检查 heng.log.keys 或 HENG_LOG_KEYSET，"
                + "放回这份记录的 keys.json；几个实例共用一个数据库的，须用同一份密钥"
                + " / the keys are not those of the decision log: it was not sealed with them; nothing was changed. Check"
                + " heng.log.keys or HENG_LOG_KEYSET and put the keys.json of this log back; instances that share a database"
                + " share its keys");
    }

    /** Keys that are given with the start cannot be written back. */
    public static LogNotOpened keysetNotRotated() {
        return new LogNotOpened(
                "设置了 HENG_LOG_KEYSET，heng.log.rotate-keys 不起作用，没有换用新密钥。请把密钥写入文件，去掉 HENG_LOG_KEYSET，"
                        + "用 heng.log.keys 指出文件后再换；或者去掉 heng.log.rotate-keys"
                        + " / heng.log.rotate-keys cannot change the keys in HENG_LOG_KEYSET; nothing was changed. Write them to a file,"
                        + " name it by heng.log.keys in place of HENG_LOG_KEYSET and start again, or leave heng.log.rotate-keys out");
    }
}
