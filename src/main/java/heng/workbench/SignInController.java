package heng.workbench;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The page for signing in, where the service asks who somebody is; and for every page, who it is that reads it. */
@Controller
@ControllerAdvice(basePackageClasses = SignInController.class)
class SignInController {
    /** The name somebody signed in with; null where nobody has. */
    @ModelAttribute("caller")
    @Nullable
    String caller(HttpServletRequest request) {
        return request.getRemoteUser();
    }

    @GetMapping("/login")
    String signIn(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String out,
            Model model) {
        model.addAttribute("failed", error != null);
        model.addAttribute("left", out != null);
        return "login";
    }
}
