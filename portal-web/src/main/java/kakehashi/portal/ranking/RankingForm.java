package kakehashi.portal.ranking;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** A page on which somebody ranks: what is ranked twice is told beside its box, everything else is kept and shown anew. */
public abstract class RankingForm {

    private final String twice;
    private Ranks ranks;

    @Inject
    Visit page;

    /**
     * A page with nothing to rank yet.
     *
     * @param twice the key of what is said about a rank that repeats another
     */
    protected RankingForm(String twice) {
        this.twice = twice;
    }

    /** Gives the page the ranks to be filled in. */
    protected void ask(Ranks asked) {
        ranks = asked;
    }

    /** Keeps what was chosen, the dearest first. */
    protected abstract void keep(List<UUID> chosen);

    /** Where somebody reads what was kept; the page itself unless it says otherwise. */
    protected String then() {
        return page.getHere();
    }

    /** Answers 404 when the address names nothing that can be ranked by its reader. */
    public void load() throws IOException {
        if (ranks == null) {
            Faces.missing();
        }
    }

    /** Saves the ranking when nothing is wrong; nothing when there is none any more. */
    public void submit() throws IOException {
        if (ranks != null && ranks.isFine(twice)) {
            keep(ranks.chosen());
            Faces.goTo(then() + "?saved=1");
        }
    }

    /** Whether the ranking was saved just now, and nothing else was sent since. */
    public boolean isSaved() {
        return Faces.parameter("saved") != null && (ranks == null || !ranks.isWrong());
    }

    /** The ranks to be filled in. */
    public Ranks getRanks() {
        return ranks;
    }
}
