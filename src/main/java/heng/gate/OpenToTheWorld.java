package heng.gate;

/** The service would listen beyond its own machine, and let everybody in. */
public final class OpenToTheWorld extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OpenToTheWorld(String address) {
        super("服务要在 " + address + " 上监听，但是没有设置谁可以访问，因此没有启动。请任选一种：\n"
                + "  1. 用 --heng.access=文件 指定密钥和用户文件（用 heng key 生成密钥，见 docs/operations.md）；\n"
                + "  2. 用 --spring.security.oauth2.resourceserver.jwt.issuer-uri=地址 接受令牌；\n"
                + "  3. 只在本机监听：--server.address=127.0.0.1。\n"
                + "The service was to listen on " + address
                + " with nothing said of who may use it, and has not started. Choose one:\n"
                + "  1. name a file of keys and users with --heng.access=FILE (heng key makes keys; see docs/operations.md);\n"
                + "  2. accept tokens with --spring.security.oauth2.resourceserver.jwt.issuer-uri=ADDRESS;\n"
                + "  3. listen on this machine alone: --server.address=127.0.0.1.");
    }
}
