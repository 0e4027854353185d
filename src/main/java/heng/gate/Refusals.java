package heng.gate;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** Problem details (RFC 9457) in both languages, for requests that come no further than the gate. */
final class Refusals {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    private Refusals() {}

    static void unauthenticated(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "ApiKey, Bearer");
        write(
                response,
                HttpStatus.UNAUTHORIZED,
                "unauthenticated",
                "没有有效的凭证：请在请求头 X-API-Key 中给出密钥，或者用 Authorization: Bearer 给出令牌，并检查是否过期"
                        + " / No valid credential: send a key in X-API-Key or a token in Authorization: Bearer, and check that it has"
                        + " not run out");
    }

    static void forbidden(HttpServletResponse response) throws IOException {
        write(
                response,
                HttpStatus.FORBIDDEN,
                "forbidden",
                "凭证没有做这件事的权限，请找管理员核对权限 / The credential does not reach so far; ask whoever issued it");
    }

    static void otherSite(HttpServletResponse response) throws IOException {
        write(
                response,
                HttpStatus.FORBIDDEN,
                "other-site",
                "没有设置密钥的服务不处理别的网站的页面发来的请求 / A service without keys does not handle what a page of another site sends");
    }

    static void tooMany(HttpServletResponse response, long seconds) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
        write(
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                "请求过于频繁，请按 Retry-After 的秒数等待后再试 / Too many requests; try again after the seconds in Retry-After");
    }

    static void busy(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        write(
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "busy",
                "系统繁忙，请求没有处理，请按 Retry-After 的秒数等待后再试 / The service is busy and has not touched the request; try again"
                        + " after the seconds in Retry-After");
    }

    static void identityUnreachable(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        write(
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "identity-unavailable",
                "现在无法核验令牌，请稍后再试 / Tokens cannot be checked now; try again later");
    }

    static void unreadable(HttpServletResponse response) throws IOException {
        write(
                response,
                HttpStatus.BAD_REQUEST,
                "malformed-request",
                "地址或者请求头有不允许的内容 / The address or a header holds what is not allowed");
    }

    static void noType(HttpServletResponse response) throws IOException {
        write(
                response,
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "malformed-request",
                "请求头 Content-Type 有误，应为 application/json 等 / Content-Type must name a type such as application/json");
    }

    static void internal(HttpServletResponse response) throws IOException {
        write(
                response,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "系统内部错误，请求没有作出认定 / Internal error; nothing was decided");
    }

    /** For what came to no filter. */
    static String noRequest(HttpStatus status) {
        return JSON.writeValueAsString(
                problem(
                        status,
                        "no-request",
                        status == HttpStatus.REQUEST_TIMEOUT
                                ? "请求没有在规定的时间内收完，请重新发送 / The request did not arrive in time; send it again"
                                : "收到的不是完整、正确的 HTTP 请求，没有处理 / What came is no HTTP request as it should be and was not handled"));
    }

    private static void write(HttpServletResponse response, HttpStatus status, String type, String title)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsBytes(problem(status, type, title)));
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:heng:problem:" + type));
        problem.setTitle(title);
        problem.setProperty("errors", List.of());
        return problem;
    }
}
