package kakehashi.backoffice.openid;

/** Nobody is signed in; why, without anything of the person or the token. */
public final class OpenIdFailed extends Exception {

    /** What went wrong. */
    public enum Why {
        /** The provider does not answer, or not as it should. */
        PROVIDER,
        /** The provider said no, or the person did. */
        REFUSED,
        /** The return belongs to no trip of this browser. */
        STATE,
        /** The token is not one for us, for this trip, for now. */
        TOKEN,
        /** The token is fine, yet no account that can be used is linked to whom it names. */
        ACCOUNT
    }

    private final Why why;

    /** Nobody is signed in, because of this. */
    public OpenIdFailed(Why why) {
        super(why.name());
        this.why = why;
    }

    /** What went wrong. */
    public Why why() {
        return why;
    }
}
