package heng.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Opens the first page in a browser as a person would; skipped without chromium, but never in CI. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
class FirstPageTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @LocalServerPort
    private int port;

    @Test
    void aChangedAmountChangesTheDecision() {
        if (!Files.exists(CHROMIUM)) {
            if ("true".equals(System.getenv("CI"))) {
                fail("no chromium at " + CHROMIUM);
            }
            assumeTrue(false, "没有 chromium，未检查页面 / no chromium, page not checked");
        }
        Playwright.CreateOptions driver =
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(CHROMIUM)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        try (Playwright playwright = Playwright.create(driver);
                Browser browser = playwright.chromium().launch(options)) {
            Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 1000));
            page.setDefaultTimeout(10_000);
            page.navigate("http://127.0.0.1:" + port + "/");
            for (int i = 0; i < 10; i++) {
                page.locator(".examples a").nth(i).click();
                page.waitForSelector("details .tag");
                page.waitForSelector(".examples li:nth-child(" + (i + 1) + ") a[aria-current]");
            }
            page.click("text=城市三口");
            assertTrue(page.textContent(".answer").contains("470"));
            page.fill("[name='/household/incomes/0/amount']", "1500");
            page.click("button[type=submit]");
            page.waitForCondition(() -> page.textContent(".answer").contains("570"));
            assertEquals(
                    0,
                    new AxeBuilder(page).analyze().getViolations().size(),
                    () -> new AxeBuilder(page).analyze().getViolations().toString());
            page.evaluate("window.scrollTo(0, 0)");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/first-page.png")));
            page.fill("[name='/household/incomes/0/amount']", "abc");
            page.click("button[type=submit]");
            page.waitForSelector("[role=alert]");
            assertEquals("abc", page.inputValue("[name='/household/incomes/0/amount']"));
            page.setViewportSize(375, 700);
            assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
            assertEquals(
                    0,
                    new AxeBuilder(page).analyze().getViolations().size(),
                    () -> new AxeBuilder(page).analyze().getViolations().toString());
        }
    }
}
