package kakehashi.server.tour;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/** A page of the tour: whose it is, where it stands behind the language, and what is done on it before it is looked at. */
record Stop(String name, Persona persona, String path, Consumer<Page> before) {

    /** A page that is looked at as it opens. */
    static Stop of(String name, Persona persona, String path) {
        return new Stop(name, persona, path, page -> {});
    }

    /** A form that is sent empty. */
    static Stop wrong(String name, Persona persona, String path) {
        return new Stop(name, persona, path, page -> Forms.press(page, "#next"));
    }

    /** Whether it hangs on a mailed link to my page, which is good for a quarter of an hour. */
    boolean isPressing() {
        return name.startsWith("link-");
    }

    /** Whether it is answered as an error, about which the console complains rightly. */
    boolean isError() {
        return name.startsWith("error-");
    }
}
