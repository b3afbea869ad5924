package kakehashi.domain.matching.question;

import java.util.Optional;
import kakehashi.domain.privacy.words.Finding;

/**
 * What may not be asked in a selection, in the order of the ministry's guide, and what concerns foreigners besides. Its name,
 * its reason and a question in its place are the texts {@code Matter.<NAME>}, {@code Matter.<NAME>.why} and {@code
 * Matter.<NAME>.better}. Source: 公正な採用選考の基本.
 */
public enum Matter {
    /** Place of origin. */
    BIRTHPLACE,
    FAMILY,
    HOUSING,
    /** Where and how somebody grew up and lives. */
    SURROUNDINGS,
    RELIGION,
    PARTY,
    VIEW_OF_LIFE,
    /** Whom one admires. */
    ADMIRED,
    THOUGHT,
    /** Unions, movements of students and others. */
    UNION,
    /** Newspapers, magazines and books read. */
    READING,
    /** Enquiries about somebody. */
    ENQUIRY,
    /** Health, and examinations that the work does not need. */
    HEALTH,
    /** Nationality as a criterion. */
    NATIONALITY;

    /** The matter that a word of texts of staff touches; empty for what tells who somebody is. */
    static Optional<Matter> of(Finding finding) {
        return Optional.ofNullable(
                switch (finding.kind()) {
                    case BELIEF -> THOUGHT;
                    case DISCRIMINATION -> SURROUNDINGS;
                    case CRIME -> ENQUIRY;
                    case HEALTH -> HEALTH;
                    default -> null;
                });
    }
}
