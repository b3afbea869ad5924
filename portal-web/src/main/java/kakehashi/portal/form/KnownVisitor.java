package kakehashi.portal.form;

/** Whoever fills in a form: known or a stranger. */
public interface KnownVisitor {

    /** Whether the visitor is signed in. */
    boolean isKnown();
}
