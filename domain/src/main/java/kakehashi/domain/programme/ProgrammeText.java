package kakehashi.domain.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.stream.Stream;
import kakehashi.domain.shared.TextKey;

/** A programme's words in one language. */
@Entity
@Table(name = "programme_text")
@IdClass(TextKey.class)
public class ProgrammeText {

    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "programme_id")
    private Programme owner;

    @Id
    private String language;

    private String name;
    private String purpose;
    private String section;
    private String contractor;
    private String office;

    /** For JPA. */
    protected ProgrammeText() {}

    ProgrammeText(Programme programme, String language, Words words) {
        this.owner = programme;
        this.language = language;
        say(words);
    }

    final void say(Words words) {
        name = words.name();
        purpose = words.purpose();
        section = words.section();
        contractor = words.contractor();
        office = words.office();
    }

    /** The words. */
    public Words words() {
        return new Words(name, purpose, section, contractor, office);
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    /**
     * What a programme is called and says of itself.
     *
     * @param name its official name
     * @param purpose what it is for, for the front page
     * @param section the ward's section in charge
     * @param contractor who carries it out
     * @param office where and when the office can be reached
     */
    public record Words(String name, String purpose, String section, String contractor, String office) {

        /** The longest name of a programme, a section or a contractor. */
        public static final int LONGEST_NAME = 300;

        /** The same with another name. */
        public Words named(String other) {
            return new Words(other, purpose, section, contractor, office);
        }

        /** Whether all is said, and no name is too long. */
        boolean isComplete() {
            return Stream.of(name, purpose, section, contractor, office).noneMatch(String::isBlank)
                    && Stream.of(name, section, contractor).allMatch(each -> each.length() <= LONGEST_NAME);
        }
    }
}
