package heng.workbench;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page for signing in, where the service asks who somebody is. */
@Controller
class SignInController {
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
