package kakehashi.domain.mailing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.shared.Refused;

/**
 * What staff tell the people of an event, each in a mail of their own.
 *
 * <p>Life: a draft; then, for many people, waiting until somebody other than who confirmed it releases it; then leaving,
 * after a while in which it can be recalled. Source: R-CS4.
 */
@Entity
@Table(name = "group_mail")
public class GroupMail {

    /** Where it is in its life. */
    public enum State {
        DRAFT,
        RELEASE,
        LEAVING,
        RECALLED
    }

    /** Which people of the event it is for; see {@link LeftOut} for who gets none all the same. */
    public enum People {
        CONFIRMED,
        /** Those who were there, walk-ins among them. */
        CAME,
        WAITING,
        ALL,
        /** Those that staff chose one by one. */
        CHOSEN;

        /** The groups that everybody in an event belongs to or not. */
        public static final List<People> GROUPS = List.of(CONFIRMED, CAME, WAITING, ALL);

        /** The states of the sign-ups that are among them; an offered place is still waited for. */
        List<Registration.State> states() {
            return switch (this) {
                case CONFIRMED -> List.of(Registration.State.CONFIRMED);
                case WAITING -> List.of(Registration.State.WAITING, Registration.State.OFFERED);
                case ALL ->
                    List.of(Registration.State.CONFIRMED, Registration.State.WAITING, Registration.State.OFFERED);
                case CAME, CHOSEN -> List.of();
            };
        }
    }

    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private People people;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    @Enumerated(EnumType.STRING)
    private State state;

    @ElementCollection
    @CollectionTable(name = "group_mail_text", joinColumns = @JoinColumn(name = "group_mail_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "wording")
    private Map<String, String> words = new HashMap<>();

    @Column(name = "written_login")
    private String writtenLogin;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "confirmed_by"))
    @AttributeOverride(name = "login", column = @Column(name = "confirmed_login"))
    @AttributeOverride(name = "at", column = @Column(name = "confirmed_at"))
    private Deed confirmed;

    @Convert(converter = NullableId.class)
    @Column(name = "released_by")
    private UUID releasedBy;

    @Column(name = "released_login")
    private String releasedLogin;

    @Column(name = "mail_count")
    private int mailCount;

    @Column(name = "leaves_at")
    private Instant leavesAt;

    @Column(name = "recalled_login")
    private String recalledLogin;

    @Column(name = "recalled_at")
    private Instant recalledAt;

    @Version
    private int version;

    /** For JPA. */
    protected GroupMail() {}

    GroupMail(UUID eventId, Audience audience, People people, MailKind kind, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.eventId = eventId;
        this.audience = audience;
        this.people = people;
        this.kind = kind;
        this.state = State.DRAFT;
        this.writtenLogin = by.login();
        this.writtenAt = now;
    }

    private void mustBe(State expected) {
        if (state != expected) {
            throw new Refused("groupMailMoved");
        }
    }

    /** Refuses with {@code groupMailMoved} whoever saw another version of it. */
    void mustBeAsSeen(int seen) {
        if (version != seen) {
            throw new Refused("groupMailMoved");
        }
    }

    /** Keeps the free words, by language tag; empty ones are taken away. */
    void say(Map<String, String> free, Actor by, Instant now) {
        mustBe(State.DRAFT);
        words.clear();
        free.forEach((tag, text) -> {
            if (!text.isBlank()) {
                words.put(tag, text);
            }
        });
        writtenLogin = by.login();
        writtenAt = now;
    }

    /** Somebody typed the count; nothing leaves yet. */
    void confirm(Actor by, Instant now) {
        mustBe(State.DRAFT);
        state = State.RELEASE;
        confirmed = new Deed(by, now);
    }

    /**
     * Somebody else typed the count.
     *
     * @throws Refused {@code groupMailNeedsAnother} for who confirmed it
     */
    void release(Actor by) {
        mustBe(State.RELEASE);
        if (confirmed.isOf(by.id())) {
            throw new Refused("groupMailNeedsAnother");
        }
        releasedBy = by.id();
        releasedLogin = by.login();
    }

    /** Its mails are queued and leave at a moment. */
    void leave(int mails, Instant at) {
        mustBe(State.RELEASE);
        state = State.LEAVING;
        mailCount = mails;
        leavesAt = at;
    }

    /** It becomes a draft again, instead of being released. */
    void giveBack() {
        mustBe(State.RELEASE);
        state = State.DRAFT;
        confirmed = null;
    }

    /** What has not left is taken back. */
    void recall(Actor by, Instant now) {
        mustBe(State.LEAVING);
        state = State.RECALLED;
        recalledLogin = by.login();
        recalledAt = now;
    }

    /** Its id, which its mails name. */
    public UUID id() {
        return id;
    }

    /** The event. */
    public UUID eventId() {
        return eventId;
    }

    /** For whom it is. */
    public Audience audience() {
        return audience;
    }

    /** Which of them. */
    public People people() {
        return people;
    }

    /** What it tells. */
    public MailKind kind() {
        return kind;
    }

    /** Where it is in its life. */
    public State state() {
        return state;
    }

    /** The free words by language tag. */
    public Map<String, String> words() {
        return Map.copyOf(words);
    }

    /** Who wrote it last. */
    public String writtenLogin() {
        return writtenLogin;
    }

    /** When that was. */
    public Instant writtenAt() {
        return writtenAt;
    }

    /** Whether an account confirmed it and so cannot release it. */
    public boolean isConfirmedBy(UUID account) {
        return confirmed != null && confirmed.isOf(account);
    }

    /** Who confirmed it, and when; null before. */
    public Deed confirmed() {
        return confirmed;
    }

    /** Who released it; null when nobody had to. */
    public String releasedLogin() {
        return releasedLogin;
    }

    /** How many mails were queued. */
    public int mailCount() {
        return mailCount;
    }

    /** When they leave; null before they are queued. */
    public Instant leavesAt() {
        return leavesAt;
    }

    /** Who recalled it; null for nobody. */
    public String recalledLogin() {
        return recalledLogin;
    }

    /** When it was recalled; null for never. */
    public Instant recalledAt() {
        return recalledAt;
    }

    /** Counts its changes; a form names the one it shows. */
    public int version() {
        return version;
    }
}
