package kakehashi.portal.form;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.company.CompanyAnswers;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.consultation.BookingReceipt;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Receipt;
import kakehashi.domain.registration.Registration;
import kakehashi.portal.Faces;

/** A form being filled in. */
public class Draft implements Serializable {

    private final UUID submissionId;
    private final String eventCode;
    private final Audience audience;
    private final Instant begunAt;
    private final Map<PersonalField, String> answers = new EnumMap<>(PersonalField.class);
    private final Map<CompanyField, String> company = new EnumMap<>(CompanyField.class);

    private UUID noticeTextId;
    private boolean news;
    private boolean offerDeclared;
    private String reference;
    private Instant confirmUntil;
    private Registration.Entry entry;
    private int position;
    private boolean prefilled;
    private String mailedTo;
    private boolean fileLost;
    private String sent;
    private String about = "";
    private String again;
    private boolean outside;
    private final Set<String> sureOf = new HashSet<>();

    Draft(UUID submissionId, String eventCode, Audience audience, Instant begunAt) {
        this.submissionId = submissionId;
        this.eventCode = eventCode;
        this.audience = audience;
        this.begunAt = begunAt;
    }

    /** Agrees to a notice that was shown. */
    public void agree(UUID noticeText, boolean toNews, boolean hasOffer) {
        noticeTextId = noticeText;
        news = toNews;
        offerDeclared = hasOffer;
    }

    /** Forgets the consent, because another notice is in force. */
    public void disagree() {
        noticeTextId = null;
    }

    /** Fills in what is known about a person who is signed in, unless something was typed already. */
    public void prefill(Map<PersonalField, String> known) {
        if (answers.isEmpty() && !known.isEmpty()) {
            answers.putAll(known);
            prefilled = true;
        }
    }

    /** Fills in what a company stated about itself, unless something was typed already. */
    public void prefillCompany(Map<CompanyField, String> known) {
        if (company.isEmpty() && !known.isEmpty()) {
            known.forEach((field, answer) -> {
                if (answer != null) {
                    company.put(field, answer);
                }
            });
            prefilled = true;
        }
    }

    /** The place was taken: only what the last page tells is kept. */
    public synchronized void done(Receipt receipt) {
        if (isDone()) {
            return;
        }
        entry = receipt.entry();
        position = receipt.position();
        mail();
        done(receipt.reference(), receipt.confirmUntil());
    }

    /** The time was booked: only what the last page tells is kept. */
    public synchronized void done(BookingReceipt receipt) {
        if (isDone()) {
            return;
        }
        mail();
        done(receipt.reference(), receipt.confirmUntil());
    }

    private void mail() {
        mailedTo = AnswerCheck.normalise(PersonalField.EMAIL, answers.get(PersonalField.EMAIL))
                .orElse(null);
    }

    /** Where the mail went; told once, then forgotten, so that nobody who comes after reads it. Else null. */
    public String tellMailedTo() {
        String told = mailedTo;
        mailedTo = null;
        return told;
    }

    /** What was typed, sealed, for the page that tells where the mail goes to carry on; told once. Else null. */
    public String tellAgain() {
        String told = again;
        again = null;
        return told;
    }

    /** Keeps what was typed, sealed, until the last page is shown; nobody else can read it. */
    public synchronized void keepAgain(String sealed) {
        again = sealed;
    }

    /** A new form with what was typed in this one, except the address; it is still to be agreed to. */
    public Draft withoutAddress() {
        Draft next = new Draft(UUID.randomUUID(), eventCode, audience, begunAt);
        next.agree(null, news, offerDeclared);
        next.answers.putAll(answers);
        next.answers.remove(PersonalField.EMAIL);
        next.company.putAll(company);
        return next;
    }

    /** Whether a company says it has no workplace in the ward; known on the last page too. */
    public boolean isOutside() {
        return outside || CompanyAnswers.NO.equals(company.get(CompanyField.IN_WARD));
    }

    /** It was sent: only what the last page tells is kept. */
    public synchronized void done(String number, Instant until) {
        if (isDone()) {
            return;
        }
        sent = print();
        outside = isOutside();
        reference = number;
        confirmUntil = until;
        sureOf.clear();
        answers.clear();
        company.clear();
    }

    /** Whether another one says the same, or is what this one said when it was sent. */
    boolean says(Draft other) {
        return other.print().equals(isDone() ? sent : print());
    }

    /** Everything that was typed and agreed to, as a value that tells nothing of it. */
    private String print() {
        String all = about + " " + noticeTextId + news + offerDeclared + answers + company;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** What its page shows besides the answers, such as the time that is booked; empty for a place at an event. */
    public void about(String what) {
        about = what;
    }

    String about() {
        return about;
    }

    /** The same form under a name of its own, always the same one, because another form was sent under this one's. */
    Draft again() {
        UUID own = UUID.nameUUIDFromBytes((submissionId + print()).getBytes(StandardCharsets.UTF_8));
        Draft again = new Draft(own, eventCode, audience, begunAt);
        again.about = about;
        again.agree(noticeTextId, news, offerDeclared);
        again.answers.putAll(answers);
        again.company.putAll(company);
        return again;
    }

    /** Whether an answer that is likelier a slip is meant: the person says so now, or did before. */
    boolean isSureOf(String answer) {
        if (Faces.isTicked("sure", answer)) {
            sureOf.add(answer);
        }
        return sureOf.contains(answer);
    }

    /** Says whether a file was chosen that is to be chosen again, because something else was to be mended first. */
    public void loseFile(boolean lost) {
        fileLost = lost;
    }

    /** Whether a file was chosen that is to be chosen again. */
    public boolean isFileLost() {
        return fileLost;
    }

    /** Whether it was begun with answers that were known already. */
    public boolean isPrefilled() {
        return prefilled;
    }

    /** Whether it was sent. */
    public boolean isDone() {
        return reference != null;
    }

    /** Whether the person agreed. */
    public boolean hasAgreed() {
        return noticeTextId != null;
    }

    /** Names the form, so that posting it twice is told from two forms. */
    public UUID submissionId() {
        return submissionId;
    }

    /** The event, by its name in addresses. */
    public String eventCode() {
        return eventCode;
    }

    /** For whom the place is. */
    public Audience audience() {
        return audience;
    }

    /** When it was opened. */
    public Instant begunAt() {
        return begunAt;
    }

    /** What was typed, by field; to be read and changed. */
    public Map<PersonalField, String> answers() {
        return answers;
    }

    /** What was typed about the company, by field; to be read and changed. */
    public Map<CompanyField, String> company() {
        return company;
    }

    /** The notice the person agreed to; null before. */
    public UUID noticeTextId() {
        return noticeTextId;
    }

    /** Whether mails about next events are wanted. */
    public boolean news() {
        return news;
    }

    /** Whether a job offer was declared. */
    public boolean offerDeclared() {
        return offerDeclared;
    }

    /** The number; null before it was sent. */
    public String reference() {
        return reference;
    }

    /** Until when the mailed link works; null before it was sent, and when none is needed. */
    public Instant confirmUntil() {
        return confirmUntil;
    }

    /** What was signed up for; null before. */
    public Registration.Entry entry() {
        return entry;
    }

    /** On the waiting list, from 1; 0 when the person does not wait. */
    public int position() {
        return position;
    }
}
