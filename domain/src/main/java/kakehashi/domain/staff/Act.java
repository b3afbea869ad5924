package kakehashi.domain.staff;

/** What is done to an account, as the access log calls it. */
public enum Act {
    CREATED("account.create"),
    STOPPED("account.stop"),
    UNUSED("account.unused"),
    RESET("account.reset"),
    PASSWORD("account.password"),
    FACTOR_SET("account.factorSet"),
    FACTOR_DROPPED("account.factorDropped"),
    RECOVERED("account.recovered"),
    SIGN_IN("account.signIn"),
    SIGN_IN_FAILED("account.signInFailed"),
    SIGN_OUT("account.signOut"),
    SIGNED_OUT("account.signedOut"),
    LINKED("account.link"),
    UNLINKED("account.unlink");

    private final String action;

    Act(String action) {
        this.action = action;
    }

    /** What the access log calls it. */
    public String action() {
        return action;
    }
}
