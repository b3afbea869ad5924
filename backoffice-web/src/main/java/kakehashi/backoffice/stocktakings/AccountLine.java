package kakehashi.backoffice.stocktakings;

import java.util.List;

/**
 * An account of a stocktaking in words.
 *
 * @param login whose
 * @param role its role
 * @param lastSignIn when somebody last signed in
 * @param pledged when the pledge was signed
 * @param trained until when the training holds
 * @param standing {@code KEPT}, {@code STOPPED} or {@code UNDECIDED}
 * @param decided what was decided, by whom and when
 */
public record AccountLine(
        String login, String role, String lastSignIn, String pledged, String trained, String standing, String decided) {

    /** All of it, in the order of the columns. */
    List<String> cells() {
        return List.of(login, role, lastSignIn, pledged, trained, decided);
    }

    /** What helps to decide. */
    String hint() {
        return String.join(" / ", lastSignIn, pledged, trained);
    }
}
