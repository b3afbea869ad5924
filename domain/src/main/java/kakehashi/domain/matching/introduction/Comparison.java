package kakehashi.domain.matching.introduction;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.domain.company.Employment;
import kakehashi.domain.company.JapaneseLevel;
import kakehashi.domain.company.Occupation;
import kakehashi.domain.company.OpeningField;
import kakehashi.domain.company.StatusHint;
import kakehashi.domain.privacy.register.StatusOfResidence;

/**
 * What a seeker wishes beside what an opening offers, point by point: what fits, what does not, what nobody knows, and what is
 * worth knowing. No score, no order among people; nobody is excluded by it.
 *
 * <p>Source: R-A33; domain 2.1, 2.2.
 *
 * @param points one for each subject, in the order of {@link Subject}
 */
public record Comparison(List<Point> points) {

    /** What is compared. */
    public enum Subject {
        OCCUPATION,
        JAPANESE,
        STATUS
    }

    /** How a point came out. */
    public enum Result {
        MET,
        /** The same major group of occupations, yet another one in it. */
        NEAR,
        UNMET,
        UNKNOWN,
        /** Neither: it depends, and the immigration office decides. */
        ADVICE
    }

    /**
     * What a seeker told.
     *
     * @param occupation the occupation wished for, as staff understood it; null when it is not known
     * @param status the status of residence; null when it is not known
     */
    public record Wishes(Occupation occupation, StatusOfResidence status) {

        /** Never shows the wishes. */
        @Override
        public String toString() {
            return "wishes";
        }
    }

    /**
     * What an opening says of itself.
     *
     * @param occupation null for internships
     * @param employment null for internships
     * @param level the Japanese it needs
     */
    public record Offer(Occupation occupation, Employment employment, JapaneseLevel level) {

        /** Reads the answers about an opening. */
        public static Offer of(Map<OpeningField, String> answers) {
            String occupation = answers.get(OpeningField.OCCUPATION);
            String employment = answers.get(OpeningField.EMPLOYMENT);
            return new Offer(
                    occupation == null ? null : Occupation.valueOf(occupation),
                    employment == null ? null : Employment.valueOf(employment),
                    JapaneseLevel.valueOf(answers.get(OpeningField.JAPANESE_LEVEL)));
        }
    }

    /**
     * One subject.
     *
     * @param subject what is compared
     * @param result how it came out
     * @param hints what is worth knowing of statuses of residence, in order; empty unless the result is advice
     */
    public record Point(Subject subject, Result result, Set<StatusHint> hints) {

        /** The key of its sentence. */
        public String key() {
            return "Comparison." + subject + "." + result;
        }
    }

    /** Compares. */
    public static Comparison of(Wishes wishes, Offer offer) {
        Set<StatusHint> hints = hints(wishes.status(), offer);
        return new Comparison(List.of(
                new Point(Subject.OCCUPATION, occupation(wishes.occupation(), offer.occupation()), Set.of()),
                new Point(
                        Subject.JAPANESE, offer.level() == JapaneseLevel.NONE ? Result.MET : Result.UNKNOWN, Set.of()),
                new Point(Subject.STATUS, status(wishes.status()), hints)));
    }

    private static Result occupation(Occupation wished, Occupation offered) {
        if (wished == null || offered == null) {
            return Result.UNKNOWN;
        }
        if (wished == offered) {
            return Result.MET;
        }
        return wished.major() == offered.major() ? Result.NEAR : Result.UNMET;
    }

    private static Result status(StatusOfResidence status) {
        if (status == null) {
            return Result.UNKNOWN;
        }
        return status.work() == StatusOfResidence.Work.UNRESTRICTED ? Result.MET : Result.ADVICE;
    }

    private static Set<StatusHint> hints(StatusOfResidence status, Offer offer) {
        if (status(status) != Result.ADVICE || offer.occupation() == null || offer.employment() == null) {
            return Set.of();
        }
        Set<StatusHint> hints = EnumSet.copyOf(StatusHint.of(offer.occupation(), offer.employment(), offer.level()));
        hints.remove(StatusHint.ANY_WORK);
        return hints;
    }
}
