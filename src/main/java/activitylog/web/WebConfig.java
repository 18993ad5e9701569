package activitylog.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the pages, which are static, where to sign in. */
@RestController
class WebConfig {

    private final WebProperties properties;

    WebConfig(WebProperties properties) {
        this.properties = properties;
    }

    @GetMapping("/web-config.json")
    WebProperties config() {
        return properties;
    }
}
