package kakehashi.portal.mypage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import kakehashi.portal.Faces;

/** Mirrors {@code signedout.xhtml}: nothing of my pages stays in the browser. */
@Named
@RequestScoped
public class SignedOutPage {

    /** Lets the browser forget, for those that heed it only on a page of its own. */
    public void load() {
        SignedInVisitor.forget(Faces.response());
    }
}
