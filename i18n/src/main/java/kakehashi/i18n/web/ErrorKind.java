package kakehashi.i18n.web;

/** What an error page says, by the status of the answer. */
public final class ErrorKind {

    private ErrorKind() {}

    /**
     * The part of the text keys behind {@code error.page.}.
     *
     * @param status the HTTP status; null when the page itself was opened
     */
    public static String of(Integer status) {
        if (status == null) {
            return "missing";
        }
        return switch (status) {
            case 403 -> "forbidden";
            case 404 -> "missing";
            case 405 -> "method";
            case 413 -> "tooLarge";
            default -> status >= 400 && status < 500 ? "request" : "failure";
        };
    }
}
