package heng.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** What the framework or the container refuses, in both languages. */
final class Plainly {
    private Plainly() {}

    static ProblemDetail of(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return Problem.of(
                known == null ? HttpStatus.BAD_REQUEST : known,
                known == HttpStatus.REQUEST_TIMEOUT ? "too-slow" : "http",
                title(status));
    }

    private static String title(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 ->
                "请求没有收完整，或者不能处理，请对照接口说明检查 / The request broke off or cannot be handled; check it against the"
                        + " interface";
            case 404 -> "没有这个地址 / There is no such address";
            case 405 -> "这个地址不接受这种方法，见 Allow / The address does not take this method; see Allow";
            case 406, 415 -> "内容类型不对，应为 application/json / Not of the right type; use application/json";
            case 408 -> "请求没有在规定的时间内收完，请重新发送 / The request did not arrive in time; send it again";
            case 413 -> "请求太大 / The request is too large";
            default ->
                status.is5xxServerError()
                        ? "系统内部错误，请求没有作出认定 / Internal error; nothing was decided"
                        : "请求不能处理，请对照接口说明检查 / The request cannot be handled; check it against the interface";
        };
    }
}
