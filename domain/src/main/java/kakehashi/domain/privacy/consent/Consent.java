package kakehashi.domain.privacy.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.shared.NullableId;
import kakehashi.i18n.Language;
import kakehashi.i18n.Texts;

/** One thing a person agreed to, with the text that was shown. Only ever added. */
@Entity
@Table(name = "consent")
public class Consent {

    /** What was agreed to. */
    public enum Matter {
        /** Use of the answers for the activity, as the notice says. */
        PARTICIPATION,
        /** Mails about the programme's next events. */
        NEWS
    }

    @Id
    private UUID id;

    /** The sign-up it belongs to; null for others. */
    @Convert(converter = NullableId.class)
    @Column(name = "registration_id")
    private UUID registrationId;

    /** The booked consultation it belongs to; null for others. */
    @Convert(converter = NullableId.class)
    @Column(name = "booking_id")
    private UUID bookingId;

    /** The conversation it belongs to; null for others. */
    @Convert(converter = NullableId.class)
    @Column(name = "conversation_id")
    private UUID conversationId;

    /** The joining of a company it belongs to; null for others. */
    @Convert(converter = NullableId.class)
    @Column(name = "joining_id")
    private UUID joiningId;

    @Enumerated(EnumType.STRING)
    private Matter matter;

    /** The notice that was on the screen; null where there was none. */
    @Convert(converter = NullableId.class)
    @Column(name = "notice_text_id")
    private UUID noticeTextId;

    private String language;

    /** The words that were agreed to, where these were no published notice; null for others. */
    private String wording;

    @Column(name = "text_sha256")
    private byte[] textHash;

    @Column(name = "given_at")
    private Instant givenAt;

    /** For JPA. */
    protected Consent() {}

    private Consent(Matter matter, String language, byte[] textHash, Instant givenAt) {
        this.id = UUID.randomUUID();
        this.matter = matter;
        this.language = language;
        this.textHash = textHash;
        this.givenAt = givenAt;
    }

    private Consent(Matter matter, NoticeShown shown, Instant givenAt) {
        this(matter, shown.language(), shown.hash(), givenAt);
        this.noticeTextId = shown.id();
    }

    /** Records that the person of a registration agreed to a matter after reading a text. */
    public static Consent given(UUID registrationId, Matter matter, NoticeShown shown, Instant at) {
        Consent consent = new Consent(matter, shown, at);
        consent.registrationId = registrationId;
        return consent;
    }

    /** Records that the person of a registration asked for mails about next events, in the words beside the box. */
    public static Consent givenToNews(UUID registrationId, NoticeShown shown, Language language, Instant at) {
        String words = Texts.of(language).plain("consent.news");
        Consent consent = new Consent(Matter.NEWS, language.tag(), PurposeNoticeText.sha256(words), at);
        consent.registrationId = registrationId;
        consent.noticeTextId = shown.id();
        consent.wording = words;
        return consent;
    }

    /** Records that the person of a booked consultation agreed to a matter after reading a text. */
    public static Consent givenFor(UUID bookingId, Matter matter, NoticeShown shown, Instant at) {
        Consent consent = new Consent(matter, shown, at);
        consent.bookingId = bookingId;
        return consent;
    }

    /** Records that the person of a conversation agreed to a matter after reading a text. */
    public static Consent givenIn(UUID conversationId, Matter matter, NoticeShown shown, Instant at) {
        Consent consent = new Consent(matter, shown, at);
        consent.conversationId = conversationId;
        return consent;
    }

    /** Records that an invited colleague agreed to the use of the own address after reading some words in a language. */
    public static Consent givenAtJoining(UUID joiningId, String language, String wording, Instant at) {
        Consent consent = new Consent(Matter.PARTICIPATION, language, PurposeNoticeText.sha256(wording), at);
        consent.joiningId = joiningId;
        consent.wording = wording;
        return consent;
    }

    /** The sign-up, booking or conversation it was given for; null for another occasion. */
    UUID occasion() {
        if (registrationId != null) {
            return registrationId;
        }
        return bookingId == null ? conversationId : bookingId;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** What was agreed to. */
    public Matter matter() {
        return matter;
    }

    /** The notice that was on the screen; null where there was none. */
    public UUID noticeTextId() {
        return noticeTextId;
    }

    /** The words that were agreed to, where these were no published notice; null for others. */
    public String wording() {
        return wording;
    }

    /** BCP 47 tag of the text that was shown. */
    public String language() {
        return language;
    }

    /** SHA-256 of the text that was shown. */
    public byte[] textHash() {
        return textHash.clone();
    }

    /** When it was given. */
    public Instant givenAt() {
        return givenAt;
    }
}
