package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.consultation.BookingView;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.consultation.ConversationLine;
import kakehashi.domain.consultation.Conversations;
import kakehashi.domain.consultation.OwnBooking;
import kakehashi.domain.consultation.OwnConversation;
import kakehashi.i18n.faces.PageTexts;

/** The person's consultations with everything we hold about them, for the page and the file of one's own data. */
@Named("talks")
@RequestScoped
public class OwnTalks {

    private List<Talk> all;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    Bookings bookings;

    @Inject
    Conversations conversations;

    @Inject
    OwnAnswers answers;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

    /** A consultation, and what was answered or written. */
    public record Talk(String what, String when, String reference, List<Answer> said) {}

    @PostConstruct
    void read() {
        all = new ArrayList<>();
        bookings.all(signedIn.visitors()).forEach(each -> all.add(booked(each)));
        conversations.withMessages(signedIn.visitors()).forEach(each -> all.add(written(each)));
    }

    private Talk booked(OwnBooking booking) {
        BookingView view = booking.view();
        return new Talk(
                texts.get("Channel." + view.wish().channel()) + " / "
                        + texts.get("Theme." + view.wish().theme()),
                words.moment(view.wish().startsAt()),
                view.reference(),
                booking.answers().entrySet().stream()
                        .map(each -> new Answer(
                                texts.get("field." + each.getKey().words()),
                                answers.shown(each.getKey(), each.getValue())))
                        .toList());
    }

    private Talk written(OwnConversation one) {
        return new Talk(
                texts.get("Channel.MESSAGE") + " / "
                        + texts.get("Theme." + one.row().theme()),
                words.moment(one.row().turnedAt()),
                one.row().reference(),
                one.lines().stream().flatMap(this::said).toList());
    }

    private Stream<Answer> said(ConversationLine line) {
        String who = texts.get("mypage.conversation.author." + line.author()) + " " + words.moment(line.writtenAt());
        Answer text = new Answer(who, line.text());
        return line.hasFile()
                ? Stream.of(text, new Answer(texts.get("mypage.conversation.file"), words.file(line.file())))
                : Stream.of(text);
    }

    /** All of them: booked ones, then those in writing. */
    public List<Talk> getAll() {
        return all;
    }
}
