package kakehashi.server.backup;

/** What a backup holds. Each kind has a key of its own and is kept in another place. */
public enum BackupKind {
    /** What stands in the database: personal values as they are there, sealed. */
    DATA("data"),

    /** The keysets that open personal values. */
    KEYS("keys");

    private final String word;

    BackupKind(String word) {
        this.word = word;
    }

    /** The word in names of files. */
    String word() {
        return word;
    }

    /** The name of its key's file. */
    String keyFile() {
        return word + ".json";
    }

    /** How the names of its files begin. */
    public String prefix() {
        return "kakehashi-" + word + "-";
    }
}
