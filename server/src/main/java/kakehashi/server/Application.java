package kakehashi.server;

import java.util.Arrays;

/** The two applications and where they are found. */
enum Application {
    PORTAL("portal", "/"),
    BACKOFFICE("backoffice", "/backoffice");

    private final String word;
    private final String context;

    Application(String word, String context) {
        this.word = word;
        this.context = context;
    }

    static Application named(String word) {
        return Arrays.stream(values())
                .filter(application -> application.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new Misconfigured("\"" + word + "\" is neither portal nor backoffice."));
    }

    /** The name of the folder with its files. */
    String folder() {
        return word;
    }

    /** Its context path. */
    String context() {
        return context;
    }

    /** The page that answers when it is up. */
    String probe() {
        return (this == PORTAL ? "" : context) + "/assets/bridge.svg";
    }
}
