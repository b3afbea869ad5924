package kakehashi.domain.privacy.words;

/** For what a list of words is kept. */
public enum WordKind {
    /** Thought, creed, religion, politics. Source: T5 (1). */
    BELIEF(Finding.Kind.BELIEF),
    /** What people are discriminated for. Source: T5 (2). */
    DISCRIMINATION(Finding.Kind.DISCRIMINATION),
    /** Crimes and punishments. Source: T5 (3). */
    CRIME(Finding.Kind.CRIME),
    /** Illness, disability, pregnancy. Source: T5 (2). */
    HEALTH(Finding.Kind.HEALTH),
    /** What contains such a word and says nothing of anybody, as a vacancy's employer or the name of a school. Source: T5. */
    HARMLESS(null),
    /** By what somebody is addressed, before or behind the name. Source: R-WS4. */
    TITLE(Finding.Kind.NAME),
    /** What before such a word names nobody, as in "dear visitors"; only where it stands behind the name. */
    ANYBODY(null),
    /** How to reach other offices, which may be told to everybody: telephone numbers, mail and postal addresses. */
    CONTACT(null);

    private final Finding.Kind finding;

    WordKind(Finding.Kind finding) {
        this.finding = finding;
    }

    /** What is found by a word; null when a word lets through. */
    public Finding.Kind finding() {
        return finding;
    }

    /** Whether what somebody collects is forbidden by the words, rather than telling who somebody is. */
    public boolean isForbidden() {
        return finding != null && finding != Finding.Kind.NAME;
    }

    /** How short a word can be: one letter of what is forbidden would stop half of all texts, or let them through. */
    int shortest() {
        return isForbidden() || this == HARMLESS ? 2 : 1;
    }
}
