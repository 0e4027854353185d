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

    /** The folder of the data cannot be written. */
    public static LogNotOpened folder(String data) {
        return new LogNotOpened("数据文件夹不能写入：" + data + "。请检查 heng.data 和这个文件夹的权限"
                + " / the data folder cannot be written: " + data + "; check heng.data and the rights of the folder");
    }
}
