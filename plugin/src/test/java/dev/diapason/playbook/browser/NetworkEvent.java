package dev.diapason.playbook.browser;

import java.util.Map;
import org.openqa.selenium.json.Json;

/** Reads what the browser tells of its network. */
final class NetworkEvent {

    private NetworkEvent() {}

    /** The address that a {@code Network.requestWillBeSent} message is about. */
    static String address(String message) {
        Map<?, ?> event = new Json().toType(message, Map.class);
        return String.valueOf(
                inside(inside(inside(event, "message"), "params"), "request").get("url"));
    }

    private static Map<?, ?> inside(Map<?, ?> outer, String key) {
        return (Map<?, ?>) outer.get(key);
    }
}
