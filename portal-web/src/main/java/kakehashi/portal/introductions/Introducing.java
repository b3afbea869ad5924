package kakehashi.portal.introductions;

import java.util.Objects;
import java.util.stream.Stream;
import kakehashi.portal.Faces;

/** A page with introductions: only who has the licence introduces people to jobs, others inform. Source: domain 0.6. */
public abstract class Introducing {

    private final String title;
    private String licence;

    /**
     * A page of whom nothing is read yet.
     *
     * @param title what the keys of its titles begin with
     */
    protected Introducing(String title) {
        this.title = title;
    }

    /** Takes the number of the licence from what the introductions say; null where there is none. */
    protected void under(Stream<String> licences) {
        licence = licences.filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The key of the title. */
    public String getTitle() {
        return title + (isLicensed() ? "licensed" : "info");
    }

    /** Whether the contractor may introduce people to jobs. */
    public boolean isLicensed() {
        return licence != null;
    }

    /** The number under which it does; null without one. */
    public String getLicence() {
        return licence;
    }

    /** Whether something was done just now. */
    public boolean isDone() {
        return Faces.parameter("told") != null;
    }
}
