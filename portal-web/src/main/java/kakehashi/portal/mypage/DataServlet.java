package kakehashi.portal.mypage;

import static kakehashi.portal.mypage.JsonFile.JSON;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import kakehashi.domain.consultation.BookingView;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.consultation.ConversationLine;
import kakehashi.domain.consultation.Conversations;
import kakehashi.domain.consultation.OwnBooking;
import kakehashi.domain.consultation.OwnConversation;
import kakehashi.domain.own.DataRequest;
import kakehashi.domain.own.DataRequests;
import kakehashi.domain.own.OwnConsents;
import kakehashi.domain.own.OwnDisclosures;
import kakehashi.domain.own.OwnLook;
import kakehashi.domain.own.OwnLooks;
import kakehashi.domain.own.OwnRequest;
import kakehashi.domain.own.OwnSignUp;
import kakehashi.domain.own.OwnSignUps;
import kakehashi.domain.signin.Visitor;
import kakehashi.portal.Visit;

/** Everything we hold about the person as a file for machines, made at once. */
@WebServlet("/own/data")
public class DataServlet extends HttpServlet {

    @Inject
    transient Visit visit;

    @Inject
    transient SignedInVisitor signedIn;

    @Inject
    transient AccountRecords accounts;

    @Inject
    transient OwnSignUps signUps;

    @Inject
    transient OwnAnswers answers;

    @Inject
    transient OwnWords words;

    @Inject
    transient OwnConsents consents;

    @Inject
    transient ConsentRecords records;

    @Inject
    transient OwnDisclosures disclosures;

    @Inject
    transient DisclosureRecords disclosureRecords;

    @Inject
    transient OwnLooks looks;

    @Inject
    transient DataRequests requests;

    @Inject
    transient Bookings bookings;

    @Inject
    transient Conversations conversations;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonFile.send(response, "my-data.json", content());
    }

    private JsonObject content() {
        List<Visitor> visitors = signedIn.visitors();
        JsonArrayBuilder sheets = JSON.createArrayBuilder();
        signUps.of(visitors).forEach(signUp -> sheets.add(sheet(signUp)));
        JsonArrayBuilder booked = JSON.createArrayBuilder();
        bookings.all(visitors).forEach(booking -> booked.add(booking(booking)));
        JsonArrayBuilder written = JSON.createArrayBuilder();
        conversations.withMessages(visitors).forEach(each -> written.add(conversation(each)));
        JsonArrayBuilder given = JSON.createArrayBuilder();
        consents.of(visitors).forEach(consent -> given.add(records.of(consent)));
        JsonArrayBuilder shared = JSON.createArrayBuilder();
        disclosures.of(visitors).forEach(consent -> shared.add(disclosureRecords.of(consent)));
        JsonArrayBuilder seen = JSON.createArrayBuilder();
        looks.of(visitors).forEach(look -> seen.add(look(look)));
        JsonArrayBuilder asked = JSON.createArrayBuilder();
        requests.of(visitors).forEach(each -> asked.add(request(each)));
        JsonObjectBuilder file =
                JSON.createObjectBuilder().add("made_at", clock.instant().toString());
        accounts.into(file, visitors);
        return file.add("sign_ups", sheets)
                .add("bookings", booked)
                .add("conversations", written)
                .add("consents", given)
                .add("disclosures_to_companies", shared)
                .add("looks", seen)
                .add("requests", asked)
                .build();
    }

    private static JsonObjectBuilder look(OwnLook look) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("at", look.at().toString())
                .add("role", look.role())
                .add("action", look.action())
                .add("about", look.reference());
        return look.company() == null ? json : json.add("company", look.company());
    }

    private JsonObjectBuilder sheet(OwnSignUp signUp) {
        JsonObjectBuilder given = JSON.createObjectBuilder();
        answers.opened(signUp).forEach((field, text) -> given.add(field.name(), text));
        return JSON.createObjectBuilder()
                .add("id", signUp.id().toString())
                .add("reference", signUp.reference())
                .add(
                        "event",
                        words.listing(signUp.eventId())
                                .map(event -> event.code())
                                .orElse(""))
                .add("audience", signUp.audience().name())
                .add("state", signUp.state().name())
                .add("submitted_at", signUp.submittedAt().toString())
                .add("answers", given);
    }

    private static JsonObjectBuilder booking(OwnBooking booking) {
        JsonObjectBuilder given = JSON.createObjectBuilder();
        booking.answers().forEach((field, text) -> given.add(field.name(), text));
        BookingView view = booking.view();
        return JSON.createObjectBuilder()
                .add("reference", view.reference())
                .add("audience", view.audience().name())
                .add("state", view.state().name())
                .add("channel", view.wish().channel().name())
                .add("theme", view.wish().theme().name())
                .add("starts_at", view.wish().startsAt().toString())
                .add("answers", given);
    }

    private JsonObjectBuilder conversation(OwnConversation one) {
        JsonArrayBuilder messages = JSON.createArrayBuilder();
        one.lines().forEach(line -> messages.add(message(line)));
        return JSON.createObjectBuilder()
                .add("reference", one.row().reference())
                .add("audience", one.row().audience().name())
                .add("state", one.row().state().name())
                .add("theme", one.row().theme().name())
                .add("messages", messages);
    }

    /** A message; its file is named, with the address at which the person can take it. */
    private JsonObjectBuilder message(ConversationLine line) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("author", line.author().name())
                .add("written_at", line.writtenAt().toString())
                .add("text", line.text());
        if (line.hasFile()) {
            json.add(
                    "file",
                    JSON.createObjectBuilder()
                            .add("name", line.file().name())
                            .add("type", line.file().kind().type())
                            .add("bytes", line.file().bytes())
                            .add(
                                    "address",
                                    visit.to("my/attachments/" + line.file().id())));
        }
        return json;
    }

    private static JsonObjectBuilder request(OwnRequest own) {
        DataRequest request = own.request();
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("reference", request.reference())
                .add("kind", request.kind().name())
                .add("state", request.state().name())
                .add("due_on", request.dueOn().toString());
        if (own.details() != null) {
            json.add("details", own.details());
        }
        for (DataRequest.State state : DataRequest.State.values()) {
            if (request.at(state) != null) {
                json.add(
                        state.name().toLowerCase(java.util.Locale.ROOT) + "_at",
                        request.at(state).toString());
            }
        }
        return json;
    }
}
