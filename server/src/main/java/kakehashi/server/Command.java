package kakehashi.server;

import java.util.Arrays;
import java.util.Optional;

/** What the launcher can be asked to do instead of starting: {@code java -jar kakehashi.jar backup FOLDER}. */
enum Command {
    BACKUP("backup", "FOLDER"),
    CHECK_BACKUP("check-backup", "FILE"),
    RESTORE("restore", "FILE"),
    BACKUP_KEYS("backup-keys", "FOLDER"),
    RESTORE_KEYS("restore-keys", "FILE"),
    RENEW_KEY("renew-key", "YEAR"),
    CHECK_LOG("check-log", "");

    private final String word;
    private final String operand;

    Command(String word, String operand) {
        this.word = word;
        this.operand = operand;
    }

    /** The command the arguments begin with; empty when they ask for a start. */
    static Optional<Command> asked(String... arguments) {
        return Arrays.stream(values())
                .filter(each -> arguments.length > 0 && arguments[0].equals(each.word))
                .findFirst();
    }

    /**
     * What it is about: a folder, a file or a year; empty when it needs none.
     *
     * @throws Misconfigured when there are too many or too few words
     */
    String operand(String... arguments) {
        int wanted = operand.isEmpty() ? 1 : 2;
        if (arguments.length != wanted) {
            throw new Misconfigured("It is called like this: kakehashi.jar " + (word + " " + operand).strip() + ".");
        }
        return wanted == 1 ? "" : arguments[1];
    }
}
