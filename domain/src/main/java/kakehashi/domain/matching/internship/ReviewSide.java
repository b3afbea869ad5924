package kakehashi.domain.matching.internship;

import java.util.Arrays;
import java.util.List;

/** Who looks back on an internship. */
public enum ReviewSide {
    /** Who was there. */
    SEEKER,
    /** The company. */
    HOST;

    /** What is asked, in order. */
    public List<ReviewQuestion> questions() {
        return Arrays.stream(ReviewQuestion.values())
                .filter(each -> each.side() == this)
                .toList();
    }
}
