package heng.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the container turns a request to that it refuses, such as one by TRACE: told like every other. */
@Controller
class RefusedByContainer implements ErrorController {
    @RequestMapping("/error")
    Object refused(HttpServletRequest request, HttpServletResponse response) {
        HttpStatusCode status = status(request);
        Object meant = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (Audience.readsPages(request, meant == null ? "" : meant.toString())) {
            response.setStatus(status.value());
            return new ModelAndView("error", Map.of("status", status.value()));
        }
        ProblemDetail problem = Plainly.of(status);
        problem.setInstance(Problem.instance(String.valueOf(response.getHeader("X-Request-Id"))));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Whoever comes here by their own will has found nothing. */
    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? HttpStatusCode.valueOf(status)
                : HttpStatus.NOT_FOUND;
    }
}
