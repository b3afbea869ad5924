package kakehashi.domain.matching.internship;

/** What is asked at the end of an internship; three questions of each side. Source: R-A32. */
public enum ReviewQuestion {
    /** The work was explained so that it could be done. */
    EXPLAINED(ReviewSide.SEEKER),
    /** Something was learned that helps with finding work. */
    LEARNED(ReviewSide.SEEKER),
    /** Others should go to this company, too. */
    RECOMMENDED(ReviewSide.SEEKER),
    /** The person knew what the internship was about. */
    PREPARED(ReviewSide.HOST),
    /** The person took part actively. */
    ACTIVE(ReviewSide.HOST),
    /** The company would take interns again. */
    AGAIN(ReviewSide.HOST);

    private final ReviewSide side;

    ReviewQuestion(ReviewSide side) {
        this.side = side;
    }

    /** Who is asked. */
    public ReviewSide side() {
        return side;
    }
}
