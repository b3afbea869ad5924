package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.own.DataRequest;
import kakehashi.domain.own.DataRequests;
import kakehashi.domain.own.OwnRequest;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code requests.xhtml}: the person's requests and where each stands. */
@Named
@RequestScoped
public class RequestsPage {

    private List<Line> requests;
    private String told;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    DataRequests all;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

    @Inject
    Visit visit;

    /** A state a request came to, and when; or what the answer says of something. */
    public record Stage(String state, String at) {}

    /**
     * What became of a request.
     *
     * @param stages what has happened, in order
     * @param answer what the answer says, by its headings; empty before there is one
     */
    public record Course(List<Stage> stages, List<Stage> answer) {}

    /**
     * A request in the reader's words.
     *
     * @param reference its number
     * @param kind what is asked for
     * @param details what the person wrote, in the language it was written; null for nothing
     * @param language BCP 47 tag of that language
     * @param due until when it is answered
     * @param course what became of it
     * @param takeBack where it is taken back; null when it no longer can be
     */
    public record Line(
            String reference,
            String kind,
            String details,
            String language,
            String due,
            Course course,
            String takeBack) {

        /** Whether it can be taken back. */
        public boolean open() {
            return takeBack != null;
        }

        /** Where it stands: the last state it came to. */
        public String now() {
            return course.stages().get(course.stages().size() - 1).state();
        }

        /** Whether the person wrote anything. */
        public boolean written() {
            return details != null;
        }
    }

    @PostConstruct
    void read() {
        requests = all.of(signedIn.visitors()).stream().map(this::line).toList();
        told = isSent() && !requests.isEmpty() ? told(requests.get(0)) : null;
    }

    private String told(Line newest) {
        return texts.of(
                "mypage.requests.sent", "reference", newest.reference(), "state", newest.now(), "due", newest.due());
    }

    private Line line(OwnRequest own) {
        DataRequest request = own.request();
        List<Stage> stages = Arrays.stream(DataRequest.State.values())
                .filter(state -> request.at(state) != null)
                .map(state -> new Stage(texts.get("DataRequest.State." + state), words.moment(request.at(state))))
                .toList();
        return new Line(
                request.reference(),
                texts.get("DataRequest.Kind." + request.kind()),
                own.details(),
                request.language(),
                words.day(request.dueOn()),
                new Course(stages, answer(own)),
                request.isOpen() ? visit.to("my/requests/" + request.id() + "/take-back") : null);
    }

    private List<Stage> answer(OwnRequest own) {
        if (own.decision() == null) {
            return List.of();
        }
        String ground = own.ground() == null ? null : texts.get("DataRequest.Ground." + own.ground());
        return Stream.of(
                        new Stage("decision", texts.get("DataRequest.Decision." + own.decision())),
                        new Stage("ground", ground),
                        new Stage("reason", own.reason()),
                        new Stage("remedy", own.remedy()))
                .filter(part -> part.at() != null)
                .map(part -> new Stage(texts.get("mypage.requests." + part.state()), part.at()))
                .toList();
    }

    private static boolean isSent() {
        return Faces.parameter("sent") != null;
    }

    /** Number, state and last day of the one that was sent just now; null when none was. */
    public String getTold() {
        return told;
    }

    /** Whether one was taken back just now. */
    public boolean isTakenBack() {
        return Faces.parameter("taken") != null;
    }

    /** The requests, newest first. */
    public List<Line> getRequests() {
        return requests;
    }
}
